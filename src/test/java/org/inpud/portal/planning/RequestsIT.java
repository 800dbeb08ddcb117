package org.inpud.portal.planning;

import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.in;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.planning.control.AnswerRequest;
import org.inpud.portal.planning.control.AnswerRequest.Taken;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.control.AskForLanguage;
import org.inpud.portal.request.control.FindRequests;
import org.inpud.portal.request.control.RequestView;
import org.inpud.portal.request.entity.RequestState;
import org.inpud.portal.request.entity.Wish;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.Statements;
import org.junit.jupiter.api.Test;

/** From a reader's wish to a planned adaptation, or to a reason why not. */
class RequestsIT extends PortalIT {

    private static final Actor NAPUD = in("napud", Role.COORDINATOR, 901);
    private static final Actor LANPUD = in("lanpud", Role.COORDINATOR, 902);
    private static final Actor TRANSLATOR = in("napud", Role.TRANSLATOR, 903);
    private static final Taken WITHOUT_WORDS = new Taken(Optional.empty(), Optional.empty(), "");

    @Inject
    private AskForLanguage ask;

    @Inject
    private FindRequests find;

    @Inject
    private AnswerRequest answer;

    @Inject
    private SeeAdaptation see;

    @Inject
    private AdaptationFixture fixture;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void aWishBecomesAPlannedAdaptation() throws Exception {
        PublicationKey work = fixture.anyPublication();
        AskForLanguage.Receipt receipt = ask(Optional.of(work), "th", "");
        long number = receipt.request().id();
        assertTrue(isSeenBy(NAPUD, number), "works in Thai");
        assertFalse(isSeenBy(LANPUD, number), "does not");
        assertTrue(isSeenBy(SECRETARIAT, number));
        assertEquals(List.of("UNKNOWN_REQUEST"), codes(answer.accept(LANPUD, key("lanpud"), number, WITHOUT_WORDS)));
        assertEquals(List.of("FORBIDDEN"), codes(answer.accept(TRANSLATOR, key("napud"), number, WITHOUT_WORDS)));

        AdaptationId planned = answer.accept(NAPUD, key("napud"), number, WITHOUT_WORDS)
                .value()
                .orElseThrow();

        assertEquals(work.value() + ".napud.th", planned.toString());
        assertEquals(Stage.PLANNED, see.see(NAPUD, planned).value().stage());
        RequestView told =
                find.byReceipt(Actor.ANYBODY, receipt.secret().value()).value();
        assertEquals(RequestState.ACCEPTED, told.state());
        assertEquals(Optional.of(planned.toString()), told.answers().get(0).adaptation());
        assertEquals(List.of("ANSWERED_ALREADY"), codes(answer.accept(NAPUD, key("napud"), number, WITHOUT_WORDS)));
        assertRows(1, database, "chronicle_entry where event = 'RequestAnswered' and subject = ?", planned.toString());
        assertRows(0, database, "request where id = ? and person is not null", number);
    }

    @Test
    void aReasonIsReadByWhoeverAsked() {
        AskForLanguage.Receipt receipt = ask(Optional.empty(), "hi", "Posters for a night shelter.");
        long number = receipt.request().id();
        assertEquals(List.of("REASON_NEEDED"), codes(answer.decline(NAPUD, key("napud"), number, " ")));
        assertEquals(
                List.of("REASON_NEEDED"),
                codes(answer.accept(NAPUD, key("napud"), number, WITHOUT_WORDS)),
                "neither a work nor a word");

        assertTrue(answer.decline(NAPUD, key("napud"), number, "No hands before spring.")
                .isDone());

        RequestView told =
                find.byReceipt(Actor.ANYBODY, receipt.secret().value()).value();
        assertEquals(RequestState.DECLINED, told.state());
        assertEquals("No hands before spring.", told.answers().get(0).note());
    }

    @Test
    void whatNoNetworkWorksInIsForAllOfThem() {
        long number =
                ask(Optional.empty(), "eu", "Anything on naloxone.").request().id();

        assertTrue(isSeenBy(NAPUD, number));
        assertTrue(isSeenBy(LANPUD, number));
        assertTrue(
                answer.decline(NAPUD, key("napud"), number, "Not our language.").isDone());
        assertTrue(isSeenBy(LANPUD, number), "still open for others");
        assertTrue(
                answer.accept(LANPUD, key("lanpud"), number, new Taken(Optional.empty(), Optional.empty(), "We try."))
                        .isDone());
    }

    @Test
    void anIdeaIsForItsOwnNetwork() {
        Wish wish = new Wish(Optional.of(fixture.anyPublication()), LanguageTag.of("th"), false, "For the clinic.");
        RequestView idea = ask.suggest(TRANSLATOR, key("napud"), wish).value();

        assertTrue(isSeenBy(NAPUD, idea.id()));
        assertTrue(isSeenBy(TRANSLATOR, idea.id()), "their own");
        assertFalse(isSeenBy(in("napud", Role.TRANSLATOR, 904), idea.id()));
        assertFalse(isSeenBy(in("euronpud", Role.COORDINATOR, 905), idea.id()));
        assertEquals(List.of("NOT_FOUND"), codes(ask.suggest(TRANSLATOR, key("lanpud"), wish)));
    }

    @Test
    void whoAsksTooOftenWaits() {
        String source = UUID.randomUUID().toString();
        Wish wish = new Wish(Optional.empty(), LanguageTag.of("th"), true, "");
        for (int i = 0; i < 10; i++) {
            assertTrue(ask.ask(Actor.ANYBODY, wish, source).isDone());
        }
        assertEquals(List.of("ASKED_TOO_OFTEN"), codes(ask.ask(Actor.ANYBODY, wish, source)));
    }

    @Test
    void aLongListTakesNoMoreQueriesThanAShortOne() throws Exception {
        ask(Optional.of(fixture.anyPublication()), "id", "");
        long few = Statements.of(database).least(() -> list(NAPUD));
        IntStream.range(0, 20).forEach(i -> ask(Optional.of(fixture.anyPublication()), "id", "Number " + i));
        assertEquals(few, Statements.of(database).least(() -> list(NAPUD)));
    }

    private AskForLanguage.Receipt ask(Optional<PublicationKey> work, String language, String message) {
        return ask.ask(
                        Actor.ANYBODY,
                        new Wish(work, LanguageTag.of(language), false, message),
                        UUID.randomUUID().toString())
                .value();
    }

    private List<RequestView> list(Actor actor) {
        return find.find(actor, Optional.empty(), 0, 200).value().items();
    }

    private boolean isSeenBy(Actor actor, long number) {
        return list(actor).stream().anyMatch(request -> request.id() == number);
    }

    private static NetworkKey key(String network) {
        return NetworkKey.of(network);
    }
}
