package org.inpud.portal.adaptation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRules;
import org.inpud.portal.network.entity.RulesWanted;
import org.junit.jupiter.api.Test;

/** Every kind of local change × core or not × from which tier on a network hears which reader: whose voice is needed. */
class EveryTierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Set<String> THIRD = Set.of("LAW", "SVC", "MED", "RISK", "OMIT", "POL");
    private static final Set<String> SECOND = Set.of("SLANG", "IMG", "DATA", "NORM", "ADD");
    private static final Actor TRANSLATOR = Actor.of(new UUID(0, 1), List.of(RoleHeld.in("lanpud", Role.TRANSLATOR)));
    private static final Adaptation ADAPTATION = Adaptation.plan(
            AdaptationId.parse("open-doors.lanpud.es").orElseThrow(),
            1,
            Optional.empty(),
            Actor.of(new UUID(0, 2), List.of(RoleHeld.in("lanpud", Role.COORDINATOR))),
            NOW);

    @Test
    void theVoicesAreThoseOfTheTierAndTheRules() {
        int asked = 0;
        for (int second = 1; second <= 3; second++) {
            for (int country = 1; country <= 3; country++) {
                NetworkRules rules = NetworkRules.usual(NetworkKey.of("lanpud"));
                if (!rules.become(new RulesWanted(
                                1,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                true,
                                second,
                                country,
                                Optional.empty(),
                                Optional.empty()))
                        .isDone()) {
                    assertTrue(second > 2, "all hear a second reader from the second tier on");
                    continue;
                }
                for (ChangeCode code : ChangeCode.values()) {
                    for (boolean core : List.of(true, false)) {
                        Set<Voice> needed = change(code, core).voicesNeeded(rules);
                        assertEquals(needed(code, core, second, country), needed, code + " " + second + " " + country);
                        asked++;
                    }
                }
            }
        }
        assertTrue(asked >= 6 * 18 * 2, asked + " cases");
    }

    private static Set<Voice> needed(ChangeCode code, boolean core, int second, int country) {
        int tier = THIRD.contains(code.name()) ? 3 : SECOND.contains(code.name()) ? 2 : 1;
        Set<Voice> voices = EnumSet.of(Voice.COORDINATOR);
        if (tier >= second) {
            voices.add(Voice.SECOND_READER);
        }
        if (tier >= country) {
            voices.add(Voice.COUNTRY_READER);
        }
        if (core) {
            voices.add(Voice.CONCURRENCE);
        }
        return voices;
    }

    private static LocalChange change(ChangeCode code, boolean core) {
        Author author = Author.of(TRANSLATOR, ADAPTATION.id().scope()).orElseThrow();
        ChangeRecord why = new ChangeRecord(
                code,
                Optional.of(ChangeReason.SAFETY),
                "Aquí no.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.of(LocalDate.of(2027, 6, 1)));
        Act act = code == ChangeCode.OMIT ? Act.OMIT : code == ChangeCode.ADD ? Act.ADD_AFTER : Act.REPLACE;
        return LocalChange.record(ADAPTATION, "p2", core, act, why, author, NOW).value();
    }
}
