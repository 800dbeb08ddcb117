package org.inpud.portal.planning;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.NETWORK;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.SECOND_REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.NewLocalChange;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.RecordLocalChange;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.planning.control.DeskFilter;
import org.inpud.portal.planning.control.DeskItem.Next;
import org.inpud.portal.planning.control.SeeDesk;
import org.inpud.portal.reading.control.GiveReading;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** Readers find on their desk what waits for their voice, and for which country they spoke stays on record. */
class ReadersOnDeskIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private TakeStep take;

    @Inject
    private RecordLocalChange record;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private DecideOnLocalChange decide;

    @Inject
    private GiveReading give;

    @Inject
    private SeeDesk desk;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private static Actor reader(String country) {
        return Actor.of(
                UUID.randomUUID(),
                List.of(new RoleHeld(
                        Role.COUNTRY_READER, Optional.of(NETWORK), Optional.empty(), Optional.ofNullable(country))));
    }

    private AdaptationId inDecision(ChangeCode code, String country) {
        AdaptationId id = new AdaptationId(
                fixture.anyPublication().value(), NETWORK, LanguageTag.of("es"), Optional.ofNullable(country));
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        fixture.step(COORDINATOR, id, Step.START);
        done(record.record(
                TRANSLATOR,
                id,
                new NewLocalChange("p2", Act.ADD_AFTER, Optional.of("Y hielo."), AdaptationFixture.why(code))));
        fixture.renderAll(id);
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        return id;
    }

    private List<Next> waiting(Actor actor, AdaptationId id) {
        return done(desk.see(actor, DeskFilter.ALL)).stream()
                .filter(item -> item.subject().equals(id.toString()))
                .map(item -> item.next())
                .toList();
    }

    private LocalChangeView speak(Actor actor, AdaptationId id, Voice as) {
        long version = done(changes.one(actor, id, 1)).version();
        return done(decide.speak(actor, id, 1, version, as, true, Optional.empty()));
    }

    @Test
    void aSecondReadingWaitsForEveryReviewerButTheOneWhoPassedIt() {
        AdaptationId id = inDecision(ChangeCode.SLANG, null);
        assertEquals(List.of(Next.READ_SECOND), waiting(SECOND_REVIEWER, id));
        assertEquals(List.of(), waiting(REVIEWER, id), "whoever passed it alone is not its second reader");
        assertEquals(List.of(), waiting(TRANSLATOR, id));
        speak(SECOND_REVIEWER, id, Voice.SECOND_READER);
        assertEquals(List.of(), waiting(SECOND_REVIEWER, id));
    }

    @Test
    void whatIsWrittenAnewWaitsAnew() {
        AdaptationId id = inDecision(ChangeCode.SLANG, null);
        speak(SECOND_REVIEWER, id, Voice.SECOND_READER);
        done(take.take(COORDINATOR, id, Step.RETURN, StepEvidence.because("Shorter.")));
        fixture.renderOwn(id, "Hielo.");
        fixture.step(TRANSLATOR, id, Step.SUBMIT);
        fixture.acceptAll(id);
        fixture.step(REVIEWER, id, Step.PASS);
        assertEquals(List.of(Next.READ_SECOND), waiting(SECOND_REVIEWER, id));
    }

    @Test
    void nothingOfTheFirstTierWaitsForAReader() {
        AdaptationId id = inDecision(ChangeCode.EX, null);
        assertEquals(List.of(), waiting(SECOND_REVIEWER, id));
        assertEquals(List.of(), waiting(reader("mx"), id));
    }

    @Test
    void theCountryOfAVoiceIsTheReadersElseTheAdaptations() throws Exception {
        AdaptationId forAll = inDecision(ChangeCode.RISK, null);
        Actor mexican = reader("mx");
        assertEquals(List.of(Next.READ_FOR_COUNTRY), waiting(mexican, forAll));
        LocalChangeView heard = speak(mexican, forAll, Voice.COUNTRY_READER);
        assertEquals(Optional.of("mx"), heard.heard().get(0).country());
        assertEquals(List.of(), waiting(mexican, forAll));
        assertVoice(forAll, "country = 'mx'");

        AdaptationId forPeru = inDecision(ChangeCode.RISK, "pe");
        assertEquals(List.of(), waiting(mexican, forPeru), "another country’s");
        Actor anyCountry = reader(null);
        assertEquals(List.of(Next.READ_FOR_COUNTRY), waiting(anyCountry, forPeru));
        speak(anyCountry, forPeru, Voice.COUNTRY_READER);
        assertVoice(forPeru, "country = 'pe'");
        speak(SECOND_REVIEWER, forPeru, Voice.SECOND_READER);
        assertRows(
                1,
                database,
                "voice v join local_change c on c.id = v.local_change where v.voice = 'SECOND_READER'"
                        + " and v.country is null and c.adaptation = ?",
                forPeru.toString());
    }

    private void assertVoice(AdaptationId id, String condition) throws Exception {
        assertRows(
                1,
                database,
                "voice v join local_change c on c.id = v.local_change where v.voice = 'COUNTRY_READER' and v."
                        + condition + " and c.adaptation = ?",
                id.toString());
    }

    @Test
    void theCountryOfAReadingOfTheWholeIsKept() throws Exception {
        AdaptationId id = inDecision(ChangeCode.EX, null);
        done(give.forCountry(reader("mx"), id, Optional.empty(), new Reading.Opinion(true, Optional.empty())));
        done(give.forCountry(reader(null), id, Optional.of("hn"), new Reading.Opinion(true, Optional.empty())));
        assertRows(1, database, "reading where kind = 'COUNTRY' and country = 'mx' and adaptation = ?", id.toString());
        assertRows(1, database, "reading where kind = 'COUNTRY' and country = 'hn' and adaptation = ?", id.toString());
    }
}
