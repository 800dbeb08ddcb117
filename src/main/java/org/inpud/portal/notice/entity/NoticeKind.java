package org.inpud.portal.notice.entity;

/** What a notice says; the sentence is found by the kind when it is read, and the page by the subject. */
public enum NoticeKind {
    WAITS_FOR_REVIEW("/review/review?id="),
    RETURNED("/adaptation/editor?id="),
    WAITS_FOR_TEST("/adaptation/overview?id="),
    WAITS_FOR_DECISION("/review/decision?id="),
    APPROVED("/adaptation/overview?id="),
    RELEASED("/adaptation/overview?id="),
    WITHDRAWN("/adaptation/overview?id="),
    REOPENED("/adaptation/overview?id="),
    ASSIGNED("/adaptation/overview?id="),
    LEFT_OPEN("/adaptation/overview?id="),
    GIVEN_BACK("/adaptation/overview?id="),
    DEADLINE_SET("/adaptation/overview?id="),
    DAY_NEAR("/adaptation/overview?id="),
    DAY_PAST("/adaptation/overview?id="),
    VOICE_ASKED("/review/decision?id="),
    VIEW_ASKED("/review/concurrence"),
    REVIEWER_ASKED("/lending/loans"),
    REVIEWER_LENT("/adaptation/overview?id="),
    READING_ASKED("/reading/whole?id="),
    CHANGE_DECIDED("/adaptation/overview?id="),
    COMMENT_ASKS("/adaptation/editor?id="),
    REQUEST_MADE("/planning/requests"),
    REQUEST_ANSWERED("/planning/requests?show=ALL"),
    GRANT_ENDED("/publication/publication?key="),
    GRANT_NEAR_END("/publication/publication?key="),
    GRANT_RAN_OUT("/publication/publication?key="),
    FACTS_DUE("/adaptation/overview?id="),
    PROPOSALS_CAME("/lineage/proposals?id="),
    EDITION_CAME("/publication/publication?key="),
    ROLE_GIVEN("/shell/desk"),
    ROLE_ENDED("/shell/desk");

    private final String page;

    NoticeKind(String page) {
        this.page = page;
    }

    /** Where it leads. */
    public String address(String subject) {
        return page.endsWith("=") ? page + subject : page;
    }

    /** Whether the subject is an adaptation. */
    public boolean isOfAdaptation() {
        return page.endsWith("?id=");
    }

    /** Whether the subject is a publication. */
    public boolean isOfPublication() {
        return page.endsWith("?key=");
    }
}
