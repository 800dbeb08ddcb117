package org.inpud.portal.planning.control;

/** Which part of the desk is wanted. */
public enum DeskFilter {
    /** Everything that this person may do next. */
    ALL {
        @Override
        boolean holds(DeskItem item) {
            return true;
        }
    },
    /** What was given to this person, or is asked of them, by name. */
    MINE {
        @Override
        boolean holds(DeskItem item) {
            return item.isMine();
        }
    };

    abstract boolean holds(DeskItem item);
}
