package org.inpud.portal.network.control;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.entity.Membership;

/**
 * A role and who holds it, as those who keep the network see it.
 *
 * @param id of the membership
 */
public record MemberView(
        UUID id,
        UUID person,
        String pseudonym,
        Role role,
        Optional<String> network,
        Optional<LanguageTag> language,
        Optional<String> country,
        Instant since,
        long version) {

    static MemberView of(Membership membership, String pseudonym) {
        return new MemberView(
                membership.id(),
                membership.person(),
                pseudonym,
                membership.role(),
                membership.held().network(),
                membership.held().language(),
                membership.held().country(),
                membership.since(),
                membership.version());
    }
}
