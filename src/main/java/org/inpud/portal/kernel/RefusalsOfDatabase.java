package org.inpud.portal.kernel;

import java.util.Map;

/** What a room's own guards in the database mean: implemented by each room that has some, as a bean. */
public interface RefusalsOfDatabase {

    /** The refusal for each SQLSTATE that the room's triggers raise. */
    Map<String, RefusalCode> bySqlState();
}
