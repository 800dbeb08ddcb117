package org.inpud.portal.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares which capability a use case demands. The first parameter of the method is its {@link Actor};
 * where another parameter is {@link Scoped}, the capability must be held there.
 * (The platform's own {@code @RolesAllowed} is ignored on CDI beans.)
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    /** Any one of these suffices. */
    @Nonbinding
    Capability[] value() default {};
}
