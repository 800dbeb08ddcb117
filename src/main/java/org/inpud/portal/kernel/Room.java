package org.inpud.portal.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the root package of a room and says which other rooms it may import; the architecture test holds it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Room {

    /** The room's name: the last part of its package. */
    String name();

    /** Names of the rooms that this one may import. */
    String[] mayImport();
}
