package org.inpud.portal.publication.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Grant;

/**
 * A grant as pages show it; no languages or networks means all.
 *
 * @param expires the last day as agreed
 * @param lastDay the last day as it is, where it was taken back before
 */
public record GrantView(
        long id,
        String grantor,
        String scope,
        List<LanguageTag> languages,
        List<String> networks,
        Optional<LocalDate> expires,
        Optional<LocalDate> lastDay,
        Optional<String> endReason,
        String note,
        Instant recordedAt,
        boolean isValid) {

    static GrantView of(Grant grant, LocalDate today) {
        return new GrantView(
                grant.id(),
                grant.grantor(),
                grant.scope(),
                grant.languages(),
                grant.networks(),
                grant.expires(),
                grant.lastDay(),
                grant.endReason(),
                grant.note(),
                grant.recordedAt(),
                grant.isValidOn(today));
    }
}
