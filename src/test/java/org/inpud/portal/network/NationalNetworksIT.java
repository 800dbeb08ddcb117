package org.inpud.portal.network;

import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.inpud.portal.support.DatabaseAssertions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.AdaptationFilter;
import org.inpud.portal.adaptation.control.FindAdaptations;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.FoundNationalNetwork;
import org.inpud.portal.network.control.KeepRules;
import org.inpud.portal.network.control.RulesOfNetwork;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NationalNetwork;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.Rule;
import org.inpud.portal.network.entity.RuleByRule;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.people.control.DemonstrationPeople;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** National networks within their region: founded, ruled, at work; and what the database holds to by itself. */
class NationalNetworksIT extends PortalIT {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final NetworkKey REGION = NetworkKey.of("euronpud");
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private FoundNationalNetwork founding;

    @Inject
    private FindNetworks find;

    @Inject
    private DemonstrationPeople people;

    @Inject
    private KeepRules rules;

    @Inject
    private RulesOfNetwork inForce;

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private OpenAdaptation open;

    @Inject
    private TakeStep take;

    @Inject
    private FindAdaptations adaptations;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Actor regional;

    /** An invitation is made by somebody who is there. */
    @BeforeEach
    void theRegionIsCoordinated() {
        if (people != null) {
            regional = Actor.of(
                    people.make("coordinator.of.nationals", "Ria", ENGLISH, "nobody signs in with this"),
                    List.of(RoleHeld.in(REGION.value(), Role.COORDINATOR)));
        }
    }

    @AfterEach
    void theRegionIsAsBefore() {
        if (rules != null) {
            set(regional, REGION, RuleByRule.weakest());
        }
    }

    private static NationalNetwork wanted(String acronym, String country, String... languages) {
        return new NationalNetwork(
                acronym,
                "Rede Portuguesa",
                Optional.of("Portuguese Network"),
                Optional.empty(),
                country,
                List.of(languages).stream().map(LanguageTag::of).toList());
    }

    private NetworkKey founded() {
        return NetworkKey.of(done(founding.found(
                        regional, REGION, wanted("EURONAT" + NEXT.incrementAndGet(), "pt", "pt", "en"), ENGLISH))
                .network()
                .key());
    }

    private static Actor coordinator(NetworkKey network) {
        return AdaptationFixture.in(network.value(), Role.COORDINATOR, 701);
    }

    private RulesView set(Actor actor, NetworkKey network, RulesWanted wanted) {
        return done(rules.change(actor, network, done(rules.see(actor, network)).version(), wanted));
    }

    @Test
    void aRegionFoundsOneAndHandsItOver() throws SQLException {
        NetworkKey national = founded();
        var view = done(find.one(Actor.ANYBODY, national, LanguageTag.of("pt")));
        assertEquals(Optional.of("euronpud"), view.parent());
        assertEquals(Optional.of("pt"), view.country());
        assertEquals("Rede Portuguesa", view.name());
        assertEquals(
                "Portuguese Network",
                done(find.one(Actor.ANYBODY, national, ENGLISH)).name());
        assertRows(
                1,
                database,
                "chronicle_entry where event = 'NationalNetworkFounded' and network = 'euronpud'"
                        + " and role = 'COORDINATOR' and subject = ?",
                national.value());
        assertRows(
                1,
                database,
                "invitation where network = ? and role = 'COORDINATOR' and invited_by = ?",
                national.value(),
                regional.id());

        assertEquals(List.of("NOT_FOUND"), codes(rules.see(regional, national)), "it decides for itself");
        assertEquals(List.of("NOT_FOUND"), codes(find.inside(regional, national, ENGLISH)));
        done(founding.inviteFirst(regional, REGION, national.value()));
        run("insert into membership (id, person, network, role, since, version) select gen_random_uuid(), id, '"
                + national + "', 'COORDINATOR', now(), 1 from person limit 1");
        assertEquals(List.of("COORDINATED_ALREADY"), codes(founding.inviteFirst(regional, REGION, national.value())));
        assertTrue(done(founding.of(regional, REGION, ENGLISH)).stream()
                .anyMatch(one -> one.network().key().equals(national.value()) && one.isCoordinated()));
    }

    @Test
    void whatCannotBeFoundedSaysWhy() {
        NetworkKey national = founded();
        String acronym = done(find.one(regional, national, ENGLISH)).acronym();
        assertEquals(
                List.of("BAD_ACRONYM", "MISSING_VALUE", "BAD_COUNTRY", "NO_LANGUAGE"),
                codes(founding.found(
                        regional,
                        REGION,
                        new NationalNetwork("Não", " ", Optional.empty(), Optional.empty(), "xx", List.of()),
                        ENGLISH)));
        assertEquals(
                List.of("ACRONYM_TAKEN"),
                codes(founding.found(regional, REGION, wanted(acronym.toLowerCase(), "pt", "pt"), ENGLISH)));
        assertEquals(
                List.of("ACRONYM_TAKEN"),
                codes(founding.found(regional, REGION, wanted("Secretariat", "pt", "pt"), ENGLISH)));
        assertEquals(
                List.of("NOT_A_REGION"),
                codes(founding.found(coordinator(national), national, wanted("BELOW", "pt", "pt"), ENGLISH)));
        assertEquals(
                List.of("NOT_FOUND"),
                codes(founding.found(coordinator(national), REGION, wanted("ASIDE", "pt", "pt"), ENGLISH)));
        assertEquals(
                List.of("UNKNOWN_NETWORK"),
                codes(founding.inviteFirst(
                        AdaptationFixture.in("panpud", Role.COORDINATOR, 702),
                        NetworkKey.of("panpud"),
                        national.value())));
    }

    /** Each rule with the region stricter, the network stricter, both and neither: the domain and the database agree. */
    @Test
    void theDatabaseHoldsToTheSameRulesAsTheDomain() throws SQLException {
        NetworkKey national = founded();
        List<RulesWanted> all = new ArrayList<>(List.of(RuleByRule.weakest(), RuleByRule.strictest()));
        for (Rule rule : Rule.values()) {
            all.add(RuleByRule.stricter(rule));
        }
        for (RulesWanted own : all) {
            for (RulesWanted region : all) {
                set(regional, REGION, RuleByRule.weakest());
                set(coordinator(national), national, own);
                set(regional, REGION, region);
                NetworkRules held = inForce.of(national.value());
                assertRows(
                        1,
                        database,
                        "rules_in_force where network = ? and reviewers_needed = ? and peer_test_a_stage = ?"
                                + " and coordinators_translate = ? and checklist_binding = ?"
                                + " and single_review_allowed = ? and second_approver_needed = ?"
                                + " and womens_reading_binding = ? and borrowing_allowed = ?"
                                + " and second_reader_from_tier = ? and country_reader_from_tier = ?"
                                + " and translating_days is not distinct from ?::int"
                                + " and reviewing_days is not distinct from ?::int"
                                + " and first_reminder_days is not distinct from ?::int"
                                + " and second_reminder_days is not distinct from ?::int",
                        national.value(),
                        held.reviewersNeeded(),
                        held.isPeerTestAStage(),
                        held.mayCoordinatorsTranslate(),
                        held.isChecklistBinding(),
                        held.isSingleReviewAllowed(),
                        held.isSecondApproverNeeded(),
                        held.isWomensReadingBinding(),
                        held.isBorrowingAllowed(),
                        held.secondReaderFromTier(),
                        held.countryReaderFromTier(),
                        held.translatingDays().orElse(null),
                        held.reviewingDays().orElse(null),
                        held.firstReminderDays().orElse(null),
                        held.secondReminderDays().orElse(null));
            }
        }
    }

    /** A guard that read a network's own rules would let a national one work past its region's. */
    @Test
    void noGuardOfTheDatabaseReadsTheOwnRulesAlone() throws SQLException {
        assertRows(0, database, "pg_proc where prosrc ~ '\\mnetwork_rules\\M'");
        assertRows(1, database, "pg_views where schemaname = current_schema() and definition ~ '\\mnetwork_rules\\M'");
        assertTrue(numberOfGuards() > 3);
    }

    private long numberOfGuards() throws SQLException {
        return number(database, "select count(*) from pg_proc where prosrc ~ '\\mrules_in_force\\M'");
    }

    @Test
    void whatTheRegionChangesHoldsFromTheNextStepOn() throws SQLException {
        NetworkKey national = founded();
        AdaptationId id = inReview(national);
        Actor reviewer = AdaptationFixture.in(national.value(), Role.REVIEWER, 704);

        set(regional, REGION, RuleByRule.stricter(Rule.REVIEWERS_NEEDED));
        assertEquals(Stage.REVIEWING, done(take.take(reviewer, id, Step.PASS, StepEvidence.NONE)));
        assertEquals(
                "PA021",
                refusal("update adaptation set stage = 'DECIDING', moved_by = '" + reviewer.id() + "' where id = '" + id
                        + "'"));
        set(regional, REGION, RuleByRule.stricter(Rule.PEER_TEST_STAGE));
        assertEquals(
                "PA022",
                refusal("update adaptation set stage = 'DECIDING', moved_by = '" + reviewer.id() + "' where id = '" + id
                        + "'"));
        assertEquals(Stage.TESTING, done(take.take(reviewer, id, Step.PASS, StepEvidence.NONE)));
    }

    @Test
    void weakerThanTheRegionIsRefusedAndAStaleFormToo() {
        NetworkKey national = founded();
        RulesView before = set(coordinator(national), national, RuleByRule.weakest());
        set(regional, REGION, RuleByRule.stricter(Rule.CHECKLIST_BINDING));
        assertEquals(
                List.of("CHANGED_MEANWHILE"),
                codes(rules.change(coordinator(national), national, before.version(), before.rules())));

        RulesView now = done(rules.see(coordinator(national), national));
        assertTrue(now.rules().isChecklistBinding());
        assertTrue(now.fromRegion().contains(Rule.CHECKLIST_BINDING));
        assertEquals(
                List.of("WEAKER_THAN_THE_REGION"),
                codes(rules.change(coordinator(national), national, now.version(), RuleByRule.weakest())));
        set(regional, REGION, RuleByRule.weakest());
        assertFalse(inForce.of(national.value()).isChecklistBinding());
    }

    @Test
    void theWorkIsItsOwnAndARegionAsFilterStandsForIt() {
        NetworkKey national = founded();
        AdaptationId id = inReview(national);
        AdaptationFilter ofRegion = new AdaptationFilter(
                Optional.of(id.publication()), Optional.of("euronpud"), Optional.empty(), Optional.empty());
        assertEquals(
                1,
                done(adaptations.find(coordinator(national), ofRegion, 0, 10)).total());
        assertEquals(0, done(adaptations.find(regional, ofRegion, 0, 10)).total(), "work in progress is its own");
        assertEquals(List.of("NOT_FOUND"), codes(take.take(regional, id, Step.RETURN, StepEvidence.NONE)));
    }

    @Test
    void aNationalNetworkLiesInARegionAndStaysThere() throws SQLException {
        NetworkKey national = founded();
        assertEquals("PA031", refusal("update network set parent = 'panpud' where key = '" + national + "'"));
        assertEquals(
                "PA031",
                refusal("insert into network (key, acronym, kind, parent, name_en, name_fr, area, country,"
                        + " version) values ('loose', 'LOOSE', 'NATIONAL', 'inwud', 'x', 'x', 'x', 'mx', 1)"));
    }

    private AdaptationId inReview(NetworkKey national) {
        AdaptationId id = new AdaptationId(
                fixture.anyPublication().value(), national.value(), LanguageTag.of("pt"), Optional.empty());
        done(open.open(coordinator(national), new NewAdaptation(id, 1, Optional.empty())));
        done(take.take(coordinator(national), id, Step.START, StepEvidence.NONE));
        fixture.readyForReview(id, AdaptationFixture.in(national.value(), Role.TRANSLATOR, 703));
        fixture.acceptAll(id, AdaptationFixture.in(national.value(), Role.REVIEWER, 704));
        return id;
    }

    private String refusal(String sql) {
        return assertThrows(
                        SQLException.class, () -> run("begin; " + sql + "; set constraints all immediate; rollback"))
                .getSQLState();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
