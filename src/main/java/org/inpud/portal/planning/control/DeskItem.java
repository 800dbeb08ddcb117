package org.inpud.portal.planning.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for a person: what is to be done next, and where.
 *
 * @param subject an adaptation’s id, or empty where it is about requests
 * @param count of what waits there: segments, comments, local changes, requests
 * @param done of these, where it is about a text
 * @param isMine whether it was given to this person by name
 */
public record DeskItem(
        Next next,
        String subject,
        String title,
        String language,
        String network,
        Optional<LocalDate> due,
        Urgency urgency,
        Optional<Instant> since,
        int count,
        int done,
        boolean isMine) {

    /** What is to be done. */
    public enum Next {
        START("/adaptation/overview?id="),
        TRANSLATE("/adaptation/editor?id="),
        REVIEW("/review/review?id="),
        DECIDE("/review/decision?id="),
        RELEASE("/adaptation/overview?id="),
        TAKE("/adaptation/overview?id="),
        READ_FOR_COUNTRY("/review/decision?id="),
        ANSWER_COMMENTS("/adaptation/editor?id="),
        ANSWER_REQUESTS("/planning/requests");

        private final String page;

        Next(String page) {
            this.page = page;
        }
    }

    /** How near its day is. */
    public enum Urgency {
        OVERDUE,
        SOON,
        LATER,
        NONE
    }

    /** Where it is done. */
    public String address() {
        return next.page + subject;
    }
}
