package org.inpud.portal.network.entity;

import org.inpud.portal.kernel.RefusalCode;

/** Why something about a network is refused. */
public enum NetworkRefusal implements RefusalCode {
    UNKNOWN_NETWORK(Kind.ABSENT),
    UNKNOWN_MEMBER(Kind.ABSENT),
    NOT_A_ROLE_OF_NETWORKS(Kind.INVALID),
    NOT_A_ROLE_TO_NAME(Kind.INVALID),
    NETWORK_NEEDED(Kind.INVALID),
    NOT_THE_NETWORKS_LANGUAGE(Kind.INVALID),
    BAD_COUNTRY(Kind.INVALID),
    COUNTRY_ONLY_FOR_COUNTRY_READERS(Kind.INVALID),
    HELD_ALREADY(Kind.CONFLICT),
    WORKS_ELSEWHERE_TOO(Kind.CONFLICT),
    LAST_COORDINATOR(Kind.CONFLICT),
    LAST_ADMINISTRATOR(Kind.CONFLICT),
    BAD_NUMBER_OF_REVIEWERS(Kind.INVALID),
    FEWER_VOICES_THAN_ALL_NETWORKS_ASK(Kind.INVALID),
    BAD_REMINDER(Kind.INVALID),
    BAD_NUMBER_OF_DAYS(Kind.INVALID),
    TOO_MANY_REASONS(Kind.INVALID),
    WEAKER_THAN_THE_REGION(Kind.INVALID),
    NOT_A_REGION(Kind.INVALID),
    BAD_ACRONYM(Kind.INVALID),
    ACRONYM_TAKEN(Kind.CONFLICT),
    NO_LANGUAGE(Kind.INVALID),
    COORDINATED_ALREADY(Kind.CONFLICT);

    private final Kind kind;

    NetworkRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String room() {
        return "network";
    }
}
