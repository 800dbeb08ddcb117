package org.inpud.portal.planning.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.planning.entity.PlanningRefusal;

/** Reads what callers and forms send: what can’t be understood is refused by the name of its field. */
final class Given {

    private Given() {}

    static Outcome<AdaptationId> adaptation(String id) {
        return AdaptationId.parse(id).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    static Outcome<NetworkKey> network(String key) {
        return NetworkKey.parse(key).map(Outcome::done).orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
    }

    /** A day as {@code 2026-12-31}, or none. */
    static Outcome<Optional<LocalDate>> day(String text) {
        try {
            return Outcome.done(Optional.ofNullable(text)
                    .map(String::strip)
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse));
        } catch (DateTimeParseException malformed) {
            return Outcome.refused(Refusal.of(PlanningRefusal.BAD_DAY).at("due"));
        }
    }

    static Outcome<Optional<UUID>> person(String id) {
        try {
            return Outcome.done(
                    Optional.ofNullable(id).filter(text -> !text.isBlank()).map(UUID::fromString));
        } catch (IllegalArgumentException malformed) {
            return Outcome.refused(Refusal.of(PlanningRefusal.NOT_IN_THIS_ROLE).at("person"));
        }
    }

    static Outcome<Role> role(String name) {
        for (Role role : Role.values()) {
            if (role.name().equalsIgnoreCase(name)) {
                return Outcome.done(role);
            }
        }
        return Outcome.refused(Refusal.of(PlanningRefusal.NOT_A_ROLE_OF_WORK).at("role"));
    }

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(words -> !words.isBlank());
    }
}
