package org.inpud.portal.adaptation.control;

/**
 * What stands in a section beside its progress.
 *
 * @param blocking findings that hold up the next step
 * @param others findings that do not
 * @param waiting local changes in force that are not decided
 * @param accepted local changes that are
 */
public record SectionFacts(int blocking, int others, int waiting, int accepted) {

    public static final SectionFacts NONE = new SectionFacts(0, 0, 0, 0);

    SectionFacts and(SectionFacts more) {
        return new SectionFacts(
                blocking + more.blocking, others + more.others, waiting + more.waiting, accepted + more.accepted);
    }

    public boolean isFoundNothing() {
        return blocking + others == 0;
    }

    public boolean isUnchanged() {
        return waiting + accepted == 0;
    }
}
