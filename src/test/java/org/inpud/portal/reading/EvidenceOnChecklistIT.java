package org.inpud.portal.reading;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.COUNTRY_READER;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.glossary.control.KeepGlossary;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.reading.control.GiveReading;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.review.control.Evident;
import org.inpud.portal.review.control.Evident.Sign;
import org.inpud.portal.review.control.KeepChecklist;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestMembers;
import org.junit.jupiter.api.Test;

/** Beside the points of the checklist stands what was read, and whether the glossaries' words were used. */
class EvidenceOnChecklistIT extends PortalIT {

    private static final NetworkKey NETWORK = NetworkKey.of(AdaptationFixture.NETWORK);
    private static final LanguageTag SPANISH = LanguageTag.of("es");
    private static final Reading.Opinion AGREES = new Reading.Opinion(true, Optional.empty());

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private AskForReading ask;

    @Inject
    private GiveReading give;

    @Inject
    private KeepChecklist checklist;

    @Inject
    private KeepGlossary glossary;

    @Inject
    private TestMembers members;

    @Inject
    private HeldRoles roles;

    @Test
    void whatWasReadStandsThereAsLongAsTheTextDoes() {
        AdaptationId id = fixture.anyAdaptationInReview();
        assertEquals(List.of(), signs(id, 11));
        done(ask.ask(COORDINATOR, id, ""));
        assertEquals(List.of(Sign.WOMEN_AWAITED), signs(id, 11));
        Actor reader = members.somebody(RoleHeld.everywhere(Role.INWUD_REVIEWER));
        done(give.forWomen(Actor.of(reader.id(), roles.of(reader.id())), id, AGREES));
        done(give.forCountry(COUNTRY_READER, id, Optional.of("mx"), AGREES));
        assertEquals(List.of(Sign.WOMEN_AGREED), signs(id, 11));
        assertEquals(List.of(Sign.NO_LAW, Sign.COUNTRIES_AGREED), signs(id, 6));

        fixture.rewrite(id, "s2", "Otra cosa.");
        assertEquals(List.of(Sign.WOMEN_READ_BEFORE), signs(id, 11));
        assertEquals(List.of(Sign.NO_LAW), signs(id, 6));
    }

    @Test
    void aTermSaidOtherwiseIsCountedAndOneThatIsUsedWithItsEndingIsNot() {
        AdaptationId id = fixture.anyAdaptationInReview();
        TermView term = done(
                glossary.add(REVIEWER, NETWORK, SPANISH, done(TermEntry.of("en", "water", "agua", List.of(), ""))));
        try {
            long before = otherwise(id);
            assertEquals(true, before > 0);
            String segment = fixture.segments(id).stream()
                    .filter(one -> one.source().equals("Bring water."))
                    .findFirst()
                    .orElseThrow()
                    .id();
            fixture.rewrite(id, segment, "Traigan aguas.");
            assertEquals(before - 1, otherwise(id));
        } finally {
            done(glossary.remove(REVIEWER, NETWORK, SPANISH, term.id(), term.version()));
        }
    }

    private Stream<Evident> evidence(AdaptationId id, int point) {
        return done(checklist.evidence(COORDINATOR, id)).getOrDefault(point, List.of()).stream();
    }

    private List<Sign> signs(AdaptationId id, int point) {
        return evidence(id, point).map(Evident::sign).collect(Collectors.toList());
    }

    private long otherwise(AdaptationId id) {
        return evidence(id, 9)
                .filter(known -> known.sign() == Sign.TERMS_OTHERWISE)
                .mapToLong(known -> ((Number) known.facts().get("count")).longValue())
                .sum();
    }
}
