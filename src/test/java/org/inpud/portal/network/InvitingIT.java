package org.inpud.portal.network;

import static org.inpud.portal.support.DatabaseAssertions.assertRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.ChangeMembership;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.network.control.InviteIntoNetwork;
import org.inpud.portal.network.control.ListMembers;
import org.inpud.portal.network.control.MemberView;
import org.inpud.portal.network.control.NameToRole;
import org.inpud.portal.network.control.Reinvite;
import org.inpud.portal.network.control.RoleWanted;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.people.control.AcceptWayIn;
import org.inpud.portal.people.control.Authentication;
import org.inpud.portal.people.control.Begun;
import org.inpud.portal.people.control.DemonstrationPeople;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/** From a named coordinator to a translator who works, and out again. */
class InvitingIT extends PortalIT {

    private static final NetworkKey PANPUD = NetworkKey.of("panpud");
    private static final String PASSWORD = "a long password";

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    @Inject
    private HeldRoles roles;

    @Inject
    private NameToRole naming;

    @Inject
    private InviteIntoNetwork inviting;

    @Inject
    private AcceptWayIn accept;

    @Inject
    private Reinvite reinvite;

    @Inject
    private ListMembers members;

    @Inject
    private ChangeMembership change;

    @Inject
    private MyAccount account;

    @Inject
    private Authentication authentication;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void anAdministratorNamesACoordinatorWhoInvitesATranslator() throws Exception {
        Actor administrator = somebody(RoleHeld.everywhere(Role.ADMINISTRATOR));
        WaysIn.Made link = naming.name(administrator, Role.COORDINATOR, Optional.of("panpud"))
                .value();
        Actor coordinator = actor(join(link));
        assertEquals(List.of(RoleHeld.in("panpud", Role.COORDINATOR)), coordinator.roles());

        WaysIn.Made invitation =
                inviting.invite(coordinator, PANPUD, translator("en", "fr")).value();
        Actor translator = actor(join(invitation));

        assertEquals(2, translator.roles().size());
        assertTrue(translator.is(
                Role.TRANSLATOR,
                new org.inpud.portal.kernel.Scope(
                        Optional.of("panpud"), Optional.of(LanguageTag.of("fr")), Optional.empty())));
        assertRows(0, database, "way_in WHERE secret_hash = ?", invitation.secret());
        assertRows(
                2,
                database,
                "chronicle_entry WHERE event = 'PersonInvited' AND subject = ?",
                invitation.id().toString());
    }

    @Test
    void aLinkOpensOnce() {
        WaysIn.Made link =
                inviting.invite(coordinator(), PANPUD, translator("en")).value();
        join(link);

        assertEquals(PeopleRefusal.LINK_UNUSABLE, code(accept.look(Actor.ANYBODY, link.secret())));
        assertEquals(PeopleRefusal.LINK_UNUSABLE, code(accept.join(Actor.ANYBODY, link.secret(), newcomer(login()))));
    }

    @Test
    void aRefusedNewcomerMayTryTheLinkAgain() {
        WaysIn.Made link =
                inviting.invite(coordinator(), PANPUD, translator("en")).value();
        AcceptWayIn.Newcomer careless = new AcceptWayIn.Newcomer("x", "", "short", LanguageTag.of("fr"));

        assertEquals(
                3,
                accept.join(Actor.ANYBODY, link.secret(), careless).refusals().size());
        assertTrue(accept.join(Actor.ANYBODY, link.secret(), newcomer(login())).isDone());
    }

    @Test
    void somebodyWhoIsHereTakesALinkIntoTheirAccount() {
        Actor mora = somebody(RoleHeld.in("panpud", Role.REVIEWER));
        WaysIn.Made link =
                inviting.invite(coordinator(), PANPUD, translator("en")).value();

        assertTrue(accept.joinAsMyself(mora, link.secret()).isDone());

        assertEquals(2, roles.of(mora.id()).size());
    }

    @Test
    void onlyTheNetworksLanguagesAndRolesAreGiven() {
        Actor coordinator = coordinator();

        assertEquals(
                NetworkRefusal.NOT_THE_NETWORKS_LANGUAGE, code(inviting.invite(coordinator, PANPUD, translator("ru"))));
        assertEquals(
                NetworkRefusal.NOT_A_ROLE_OF_NETWORKS,
                code(inviting.invite(
                        coordinator, PANPUD, new RoleWanted(Role.SECRETARIAT, List.of(), Optional.empty()))));
        assertEquals(
                NetworkRefusal.NOT_A_ROLE_TO_NAME,
                code(naming.name(
                        somebody(RoleHeld.everywhere(Role.ADMINISTRATOR)), Role.TRANSLATOR, Optional.of("panpud"))));
    }

    @Test
    void aForeignNetworkIsNotThereAndAnotherRoleIsForbidden() {
        Actor elsewhere = somebody(RoleHeld.in("nanpud", Role.COORDINATOR));
        Actor translator = somebody(RoleHeld.in("panpud", Role.TRANSLATOR));

        assertEquals(KernelRefusal.NOT_FOUND, code(inviting.invite(elsewhere, PANPUD, translator("en"))));
        assertEquals(KernelRefusal.FORBIDDEN, code(inviting.invite(translator, PANPUD, translator("en"))));
        assertEquals(KernelRefusal.SIGN_IN_FIRST, code(inviting.invite(Actor.ANYBODY, PANPUD, translator("en"))));
        assertEquals(KernelRefusal.FORBIDDEN, code(naming.named(translator)));
    }

    @Test
    void aNetworkKeepsItsLastCoordinator() {
        NetworkKey napud = NetworkKey.of("napud");
        Actor alone = somebody(RoleHeld.in("napud", Role.COORDINATOR));
        MemberView own = only(alone, napud, Role.COORDINATOR);

        assertEquals(NetworkRefusal.LAST_COORDINATOR, code(change.end(alone, napud, own.id(), own.version())));
        assertEquals(KernelRefusal.CHANGED_MEANWHILE, code(change.end(alone, napud, own.id(), own.version() + 1)));

        memberships.give(person(), RoleHeld.in("napud", Role.COORDINATOR));
        assertTrue(change.end(alone, napud, own.id(), own.version()).isDone());
        assertTrue(roles.of(alone.id()).isEmpty(), "at once");
    }

    @Test
    void somebodyLockedOutComesBackAndEverybodyElseIsOut() {
        Begun first =
                join(inviting.invite(coordinator(), PANPUD, translator("en")).value());
        assertTrue(authentication.byCookie(first.secret()).isPresent());

        WaysIn.Made link =
                reinvite.member(coordinator(), PANPUD, first.person()).value();
        assertTrue(authentication.byCookie(first.secret()).isEmpty(), "at once, before the link is used");

        Begun again = accept.comeBack(Actor.ANYBODY, link.secret(), "quite another password")
                .value();
        assertEquals(first.person(), again.person());
        assertTrue(authentication.byCookie(again.secret()).isPresent());
    }

    @Test
    void whoeverWorksElsewhereTooIsForAnAdministrator() {
        UUID both = person();
        memberships.give(both, RoleHeld.in("panpud", Role.TRANSLATOR));
        memberships.give(both, RoleHeld.in("nanpud", Role.TRANSLATOR));

        assertEquals(NetworkRefusal.WORKS_ELSEWHERE_TOO, code(reinvite.member(coordinator(), PANPUD, both)));
        assertTrue(reinvite.anybody(somebody(RoleHeld.everywhere(Role.ADMINISTRATOR)), both)
                .isDone());
    }

    @Test
    void whoeverIsErasedLeavesOnlyTheOpaqueId() throws Exception {
        Begun begun =
                join(inviting.invite(coordinator(), PANPUD, translator("en")).value());
        Actor mora = actor(begun);

        assertEquals(PeopleRefusal.WRONG_OLD_PASSWORD, code(account.erase(mora, "not mine")));
        assertTrue(account.erase(mora, PASSWORD).isDone());

        assertTrue(authentication.byCookie(begun.secret()).isEmpty());
        assertTrue(roles.of(mora.id()).isEmpty());
        assertRows(
                1,
                database,
                "person WHERE id = ? AND login IS NULL AND pseudonym IS NULL AND password_hash IS NULL",
                mora.id());
    }

    private MemberView only(Actor coordinator, NetworkKey network, Role role) {
        return members.list(coordinator, network, 0, 200).value().items().stream()
                .filter(member -> member.role() == role && member.person().equals(coordinator.id()))
                .findFirst()
                .orElseThrow();
    }

    private Actor coordinator() {
        return somebody(RoleHeld.in("panpud", Role.COORDINATOR));
    }

    private Actor somebody(RoleHeld role) {
        UUID person = person();
        memberships.give(person, role);
        return Actor.of(person, roles.of(person));
    }

    private UUID person() {
        return people.make(login(), "Mora", LanguageTag.of("en"), PASSWORD);
    }

    private Begun join(WaysIn.Made link) {
        return accept.join(Actor.ANYBODY, link.secret(), newcomer(login())).value();
    }

    private Actor actor(Begun begun) {
        return Actor.of(begun.person(), roles.of(begun.person()));
    }

    private static AcceptWayIn.Newcomer newcomer(String login) {
        return new AcceptWayIn.Newcomer(login, "Tilo", PASSWORD, LanguageTag.of("fr"));
    }

    private static RoleWanted translator(String... languages) {
        return new RoleWanted(
                Role.TRANSLATOR,
                List.of(languages).stream().map(LanguageTag::of).toList(),
                Optional.empty());
    }

    private static String login() {
        return "it-" + UUID.randomUUID();
    }

    private static RefusalCode code(Outcome<?> outcome) {
        return outcome.refusals().get(0).code();
    }
}
