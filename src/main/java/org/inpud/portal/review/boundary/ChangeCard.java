package org.inpud.portal.review.boundary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.document.entity.CodedText;

/**
 * A local change as it lies before somebody.
 *
 * @param missing the voices that are still to be heard before the decision
 * @param mine the voices that this person can give now
 * @param first whom the coordinator has to wait for before accepting it
 * @param isForAnother whether only somebody else can be its second reader: this person passed the text alone
 */
public record ChangeCard(
        LocalChangeView change, List<Voice> missing, List<Voice> mine, Before first, boolean isForAnother) {

    private static final Set<Voice> READERS = EnumSet.of(Voice.SECOND_READER, Voice.COUNTRY_READER);

    /** Who speaks before the coordinator accepts. */
    public enum Before {
        NOBODY,
        REVIEWER,
        READERS
    }

    /**
     * Who looks.
     *
     * @param voices in which they may speak on this adaptation
     * @param hasPassedAlone whether they, and nobody else, passed the text as it stands
     */
    record Looking(Stage stage, Set<Voice> voices, boolean hasPassedAlone) {}

    static ChangeCard of(LocalChangeView change, Looking who) {
        List<Voice> missing = change.missing().stream()
                .filter(voice -> voice != Voice.COORDINATOR)
                .sorted()
                .toList();
        boolean isAsked = who.stage().isOpenForDecisions() && !change.isOwn();
        boolean isSecond = who.voices().contains(Voice.SECOND_READER) && missing.contains(Voice.SECOND_READER);
        List<Voice> mine = Stream.of(Voice.values())
                .filter(voice -> isAsked && who.voices().contains(voice))
                .filter(voice -> voice == Voice.COORDINATOR ? isUndecided(change) : missing.contains(voice))
                .filter(voice ->
                        voice != Voice.SECOND_READER || who.stage() != Stage.REVIEWING && !who.hasPassedAlone())
                .toList();
        return new ChangeCard(
                change, missing, mine, before(change, who.stage()), isAsked && isSecond && who.hasPassedAlone());
    }

    private static Before before(LocalChangeView change, Stage stage) {
        if (stage == Stage.REVIEWING) {
            return Before.REVIEWER;
        }
        boolean areHeard = READERS.stream().filter(change.voices()::contains).allMatch(reader -> change.heard().stream()
                .filter(heard -> heard.as() == reader && heard.isPresent())
                .reduce((earlier, later) -> later)
                .filter(LocalChangeView.Heard::accept)
                .isPresent());
        return areHeard ? Before.NOBODY : Before.READERS;
    }

    /** A decision on an earlier text decides nothing. */
    private static boolean isUndecided(LocalChangeView change) {
        return change.decision() == Decision.OPEN
                || change.decision() == Decision.ACCEPTED && change.missing().contains(Voice.COORDINATOR);
    }

    public boolean isAgreed() {
        return change.decision() == Decision.ACCEPTED && !isOpen();
    }

    public boolean isOpen() {
        return isUndecided(change);
    }

    /** Whether this voice can agree now; the coordinator's only after the others. */
    public boolean mayAccept(Voice voice) {
        return voice != Voice.COORDINATOR || first == Before.NOBODY;
    }

    /** The source of the passage as a reader sees it, without its codes. */
    public String before() {
        return CodedText.plain(change.before());
    }

    /** The text of our own, without codes; empty where the change brings none. */
    public String after() {
        return change.text().map(CodedText::plain).orElse("");
    }

    /** Whether the source's passage stands no longer. */
    public boolean isOmission() {
        return change.act() == Act.OMIT;
    }

    public boolean isAddition() {
        return change.act().isAddition();
    }
}
