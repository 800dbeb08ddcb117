package org.inpud.portal.network.boundary;

import java.time.Instant;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.network.control.MemberView;

/** A role and who holds it, as the API speaks of it. */
public record MemberJson(
        UUID id,
        UUID person,
        String pseudonym,
        String role,
        String network,
        String language,
        String country,
        Instant since,
        long version) {

    static MemberJson of(MemberView view) {
        return new MemberJson(
                view.id(),
                view.person(),
                view.pseudonym(),
                view.role().name(),
                view.network().orElse(null),
                view.language().map(LanguageTag::value).orElse(null),
                view.country().orElse(null),
                view.since(),
                view.version());
    }
}
