package org.inpud.portal.network.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.RoleWanted;

/**
 * A role somebody shall hold, as the API speaks of it.
 *
 * @param person for somebody who is in the network already
 * @param network where an administrator names a coordinator
 */
public record RoleJson(UUID person, String role, String network, List<String> languages, String country) {

    static Optional<Role> parse(String role) {
        String name = role == null ? "" : role.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    Outcome<RoleWanted> wanted() {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Role> known = parse(role);
        if (known.isEmpty()) {
            refusals.add(Refusal.of(role == null ? KernelRefusal.MISSING_VALUE : KernelRefusal.BAD_VALUE)
                    .at("role"));
        }
        List<String> given = languages == null ? List.of() : languages;
        List<LanguageTag> tags =
                given.stream().map(LanguageTag::parse).flatMap(Optional::stream).toList();
        if (tags.size() < given.size()) {
            refusals.add(Refusal.of(KernelRefusal.BAD_LANGUAGE).at("languages"));
        }
        return refusals.isEmpty()
                ? Outcome.done(new RoleWanted(known.get(), tags, Optional.ofNullable(country)))
                : Outcome.refused(refusals);
    }
}
