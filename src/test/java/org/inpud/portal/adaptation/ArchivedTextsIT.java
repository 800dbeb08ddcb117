package org.inpud.portal.adaptation;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.ArchivedText;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.RestoreArchived;
import org.inpud.portal.adaptation.control.SegmentHistory;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** What a newer edition no longer has can be seen, and taken back into a sentence that needs it. */
class ArchivedTextsIT extends PortalIT {

    private static final String WITHOUT_PEOPLE = AdaptationFixture.TEXT
            .replace(" Wait for **people** to come.", "")
            .replace("Bring water.", "Whoever cooks decides what is eaten by **everybody** that night.");

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private FollowEdition follow;

    @Inject
    private RestoreArchived archive;

    @Inject
    private SegmentHistory history;

    private AdaptationId followed() {
        AdaptationId id = fixture.anyAdaptationInTranslation();
        fixture.renderAll(id);
        assertEquals(List.of(), texts(id));
        fixture.edition(PublicationKey.of(id.publication()), WITHOUT_PEOPLE);
        done(follow.follow(TRANSLATOR, id, 2));
        return id;
    }

    private List<ArchivedText> texts(AdaptationId id) {
        return done(archive.texts(TRANSLATOR, id, 0, 50)).items();
    }

    @Test
    void anArchivedTextIsTakenBackIntoASentenceThatNeedsIt() {
        AdaptationId id = followed();
        ArchivedText people = texts(id).get(0);
        assertEquals(Optional.of("Wait for {1}people{/1} to come."), people.source());
        assertEquals(List.of(1, 2), List.of(people.from(), people.to()));
        SegmentView empty = fixture.segments(id).stream()
                .filter(one -> one.state() == RenderingState.EMPTY)
                .findFirst()
                .orElseThrow();
        SegmentView taken = done(archive.restore(REVIEWER, id, people.segment(), empty.id(), empty.version()));
        assertEquals("En español: Wait for {1}people{/1} to come.", taken.target());
        assertEquals(RenderingState.DRAFT, taken.state());
        assertEquals(
                Cause.RESTORED,
                done(history.of(TRANSLATOR, id, empty.id())).get(0).cause());
        assertEquals(
                people.target(),
                texts(id).stream().map(ArchivedText::target).findFirst().orElseThrow());
    }

    @Test
    void whoWasFasterIsNotOverwrittenAndStrangersSeeNothing() {
        AdaptationId id = followed();
        String segment = texts(id).get(0).segment();
        SegmentView first = fixture.segment(id, "s1");
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                codes(archive.restore(TRANSLATOR, id, segment, "s1", first.version() - 1)));
        assertEquals(List.of("NOT_FOUND"), codes(archive.restore(TRANSLATOR, id, "s1", "s2", 1)));
        assertEquals(List.of("NOT_FOUND"), codes(archive.restore(TRANSLATOR, id, segment, "s999", 1)));
        Actor stranger = AdaptationFixture.in("menanpud", Role.TRANSLATOR, 78);
        assertEquals(List.of("NOT_FOUND"), codes(archive.texts(stranger, id, 0, 10)));
        assertEquals(List.of("NOT_FOUND"), codes(archive.restore(stranger, id, segment, "s1", first.version())));
        assertEquals(first, fixture.segment(id, "s1"));
    }

    @Test
    void undoingEmptiesTheArchive() {
        AdaptationId id = followed();
        done(follow.undo(COORDINATOR, id));
        assertEquals(List.of(), texts(id));
    }
}
