package org.inpud.portal.planning.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * Something that waits for a person: what is to be done next, and where.
 *
 * @param count of what waits there: segments, comments, local changes, requests
 * @param done of these, where it is about a text
 * @param isMine whether it was given to this person by name
 * @param note what whoever asks for it says
 */
public record DeskItem(Next next, About about, When when, int count, int done, boolean isMine, String note) {

    /** What is to be done, and where. */
    public enum Next {
        START("/adaptation/overview?id="),
        TRANSLATE("/adaptation/editor?id="),
        REVIEW("/review/review?id="),
        DECIDE("/review/decision?id="),
        RELEASE("/adaptation/overview?id="),
        TAKE("/adaptation/overview?id="),
        READ_FOR_COUNTRY("/review/decision?id="),
        READ_SECOND("/review/decision?id="),
        READ_FOR_WOMEN("/reading/whole?id="),
        CHECK_FACTS("/adaptation/overview?id="),
        ANSWER_COMMENTS("/adaptation/editor?id="),
        ANSWER_REQUESTS("/planning/requests"),
        ANSWER_LOANS("/lending/loans"),
        GIVE_VIEWS("/review/concurrence"),
        RENEW_GRANT("/publication/publication?key=");

        private final String page;

        Next(String page) {
            this.page = page;
        }

        /** Whether it is a text that fills, rather than so many of a kind. */
        public boolean isText() {
            return switch (this) {
                case START, TRANSLATE, REVIEW, DECIDE, RELEASE, TAKE -> true;
                case READ_FOR_COUNTRY,
                        READ_SECOND,
                        READ_FOR_WOMEN,
                        CHECK_FACTS,
                        ANSWER_COMMENTS,
                        ANSWER_REQUESTS,
                        ANSWER_LOANS,
                        GIVE_VIEWS,
                        RENEW_GRANT -> false;
            };
        }
    }

    /** How near its day is. */
    public enum Urgency {
        OVERDUE,
        SOON,
        LATER,
        NONE;

        private static final int DAYS_SOON = 7;

        static Urgency of(Optional<LocalDate> due, LocalDate today) {
            return due.map(day -> day.isBefore(today) ? OVERDUE : day.isAfter(today.plusDays(DAYS_SOON)) ? LATER : SOON)
                    .orElse(NONE);
        }
    }

    /**
     * What it is about.
     *
     * @param subject an adaptation’s id, a publication’s key, or empty where it is a list of its own
     * @param language empty where it is not about an adaptation
     * @param network empty likewise
     */
    public record About(String subject, String title, String language, String network) {

        public static final About A_LIST = new About("", "", "", "");

        public static About adaptation(AdaptationId id, String title) {
            return new About(id.toString(), title, id.language().value(), id.network());
        }

        public static About publication(String key, String title) {
            return new About(key, title, "", "");
        }
    }

    /** Until when it waits, and since when. */
    public record When(Optional<LocalDate> due, Urgency urgency, Optional<Instant> since) {

        public static final When EVER = new When(Optional.empty(), Urgency.NONE, Optional.empty());

        public static When since(Instant since) {
            return new When(Optional.empty(), Urgency.NONE, Optional.of(since));
        }

        public static When due(Optional<LocalDate> due, LocalDate today, Optional<Instant> since) {
            return new When(due, Urgency.of(due, today), since);
        }
    }

    /** So many of a kind. */
    public static DeskItem of(Next next, About about, When when, int count) {
        return new DeskItem(next, about, when, count, 0, false, "");
    }

    DeskItem given(boolean byName) {
        return new DeskItem(next, about, when, count, done, byName, note);
    }

    /** The same, as this person is asked by name. */
    public DeskItem byName() {
        return given(true);
    }

    public DeskItem saying(String words) {
        return new DeskItem(next, about, when, count, done, isMine, words);
    }

    public String subject() {
        return about.subject();
    }

    public String title() {
        return about.title();
    }

    public String language() {
        return about.language();
    }

    public String network() {
        return about.network();
    }

    public Optional<LocalDate> due() {
        return when.due();
    }

    public Urgency urgency() {
        return when.urgency();
    }

    public Optional<Instant> since() {
        return when.since();
    }

    /** Where it is done. */
    public String address() {
        return next.page + about.subject() + (next == Next.CHECK_FACTS ? "#due" : "");
    }

    /** Where the thing itself is looked at. */
    public String home() {
        return switch (next) {
            case START,
                    TRANSLATE,
                    REVIEW,
                    DECIDE,
                    RELEASE,
                    TAKE,
                    READ_FOR_COUNTRY,
                    READ_SECOND,
                    CHECK_FACTS,
                    ANSWER_COMMENTS -> "/adaptation/overview?id=" + about.subject();
            case READ_FOR_WOMEN, ANSWER_REQUESTS, ANSWER_LOANS, GIVE_VIEWS, RENEW_GRANT -> address();
        };
    }
}
