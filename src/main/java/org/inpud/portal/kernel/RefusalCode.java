package org.inpud.portal.kernel;

/** The reason of a refusal, named by its room's own enum. Its message key is {@code <room>.refusal.<NAME>}. */
public interface RefusalCode {

    /** What kind of refusal this is; boundaries turn it into a status. */
    enum Kind {
        /** 401: sign in first. */
        UNKNOWN,
        /** 403: not your network or role. */
        FORBIDDEN,
        /** 404: not there, or not for you to know of. */
        ABSENT,
        /** 409: the workflow, a guard or an existing thing forbids it. */
        CONFLICT,
        /** 412: somebody was faster. */
        STALE,
        /** 413: larger than the portal takes. */
        TOO_LARGE,
        /** 415: a file that can't be used. */
        UNUSABLE,
        /** 422: a value that can't be used. */
        INVALID,
        /** 429: too often. */
        TOO_OFTEN
    }

    String name();

    Kind kind();

    /** The room that says no. */
    String room();

    default String messageKey() {
        return room() + ".refusal." + name();
    }
}
