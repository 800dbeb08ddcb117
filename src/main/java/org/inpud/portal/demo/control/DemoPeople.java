package org.inpud.portal.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.DemonstrationMemberships;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.people.control.DemonstrationPeople;

/** The people of the demonstration: {@code <role>.<network>}, and those who belong to no network. */
@ApplicationScoped
public class DemoPeople {

    /** Reading language and pseudonyms by role, in the order of {@link #ROLES}; the last is a second reviewer. */
    private record Team(String network, String language, List<String> pseudonyms) {}

    private record Single(String login, String pseudonym, Role role) {}

    private static final List<Role> ROLES =
            List.of(Role.TRANSLATOR, Role.REVIEWER, Role.COUNTRY_READER, Role.COORDINATOR);

    /** Whoever passes a text is not its second reader: each network has somebody else. */
    private static final String SECOND_REVIEWER = "reviewer2.";

    private static final List<Team> TEAMS = List.of(
            new Team("lanpud", "es", List.of("Tilo", "Mora", "Ceiba", "Alba", "Nube")),
            new Team("menanpud", "ar", List.of("Nada", "Sami", "Zayt", "Rim", "Nur")),
            new Team("africanpud", "fr", List.of("Kofi", "Awa", "Baobab", "Sana", "Kora")),
            new Team("enpud", "ru", List.of("Lada", "Mir", "Iva", "Vera", "Roscha")),
            new Team("nanpud", "en", List.of("Robin", "Sage", "Wren", "Juno", "Lark")));

    private static final List<Single> SINGLES = List.of(
            new Single("secretariat", "Sol", Role.SECRETARIAT),
            new Single("inwud.reviewer", "Luz", Role.INWUD_REVIEWER),
            new Single("auditor", "Ledger", Role.AUDITOR),
            new Single("admin", "Keys", Role.ADMINISTRATOR));

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationMemberships memberships;

    @Inject
    private HeldRoles roles;

    /** Makes whoever is missing, and sets everybody's password anew. */
    void make(String password) {
        for (Team team : TEAMS) {
            for (int i = 0; i < ROLES.size(); i++) {
                Role role = ROLES.get(i);
                UUID person = people.make(
                        login(role, team.network()),
                        team.pseudonyms().get(i),
                        LanguageTag.of(team.language()),
                        password);
                memberships.give(person, RoleHeld.in(team.network(), role));
            }
            UUID second = people.make(
                    SECOND_REVIEWER + team.network(),
                    team.pseudonyms().get(ROLES.size()),
                    LanguageTag.of(team.language()),
                    password);
            memberships.give(second, RoleHeld.in(team.network(), Role.REVIEWER));
        }
        for (Single single : SINGLES) {
            UUID person = people.make(single.login(), single.pseudonym(), LanguageTag.of("en"), password);
            memberships.give(person, RoleHeld.everywhere(single.role()));
        }
    }

    Actor secretariat() {
        return actor("secretariat");
    }

    Actor of(Role role, String network) {
        return actor(login(role, network));
    }

    private Actor actor(String login) {
        UUID person =
                people.find(login).orElseThrow(() -> new IllegalStateException("no demonstration person " + login));
        return Actor.of(person, roles.of(person));
    }

    private static String login(Role role, String network) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace("_", "") + "." + network;
    }
}
