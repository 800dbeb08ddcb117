package org.inpud.portal.review.control;

import java.util.Map;

/**
 * Something that the portal itself knows about a point of the checklist.
 *
 * @param facts what its sentence names
 */
public record Evident(Sign sign, Weight weight, Map<String, Object> facts) {

    public Evident {
        facts = Map.copyOf(facts);
    }

    /** Whether it speaks for the point. */
    public enum Weight {
        GOOD,
        /** Worth knowing; people judge it. */
        NOTE,
        /** Somebody should look before they approve. */
        HEED
    }

    /** What it is; each has its sentence. */
    public enum Sign {
        LICENCE_ALLOWS,
        GRANT_GIVEN,
        GRANT_ENDED,
        NO_PERMISSION,
        EDITION_NEWEST,
        EDITION_BEHIND,
        NOTHING_LEFT_OUT,
        LEFT_OUT_EXPLAINED,
        LEFT_OUT_UNEXPLAINED,
        CORE_UNTOUCHED,
        CORE_TOUCHED,
        CORE_AWAITED,
        CORE_AGAINST,
        NUMBERS_MATCH,
        NUMBERS_DIFFER,
        CODES_DIFFER,
        NO_LAW,
        LAW_READ,
        LAW_UNREAD,
        COUNTRIES_AGREED,
        COUNTRIES_AGAINST,
        NO_SERVICES,
        SERVICES_DATED,
        FACTS_DUE,
        NO_SLANG,
        SLANG_HEARD,
        SLANG_UNHEARD,
        WORD_CHANGES,
        TERMS_USED,
        TERMS_OTHERWISE,
        NO_PICTURES,
        PICTURES_REPLACED,
        PICTURES_REVIEWED,
        PICTURES_UNREVIEWED,
        NORM_CHANGES,
        WOMEN_AGREED,
        WOMEN_AGAINST,
        WOMEN_READ_BEFORE,
        WOMEN_AWAITED,
        PEER_TESTED,
        PEER_UNTESTED,
        READING_LEVEL,
        READING_SENTENCES,
        SAME_WORDS,
        DIFFERENT_WORDS,
        METADATA_CLEAN,
        METADATA_LEFT,
        PEOPLE_NAMED,
        NOBODY_NAMED,
        AUTHORS,
        APPROVER_FREE,
        APPROVER_WROTE
    }

    static Evident good(Sign sign) {
        return new Evident(sign, Weight.GOOD, Map.of());
    }

    public static Evident of(Sign sign, Weight weight, long count) {
        return new Evident(sign, weight, Map.of("count", count));
    }
}
