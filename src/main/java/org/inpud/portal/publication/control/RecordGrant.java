package org.inpud.portal.publication.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.publication.entity.Grant;
import org.inpud.portal.publication.entity.Keeper;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.PublicationRefusal;

/** Writes down a permission to adapt: the secretariat for INPUD's works, a network's coordinators for their own. */
@UseCase
public class RecordGrant {

    private static final int LONGEST = 500;

    /**
     * A grant as somebody wrote it; what is missing is null. Without languages or networks it is for all of them.
     *
     * @param expires the last day, as {@code 2028-12-31}; missing for ever
     */
    public record Draft(
            String grantor, String scope, List<String> languages, List<String> networks, String expires, String note) {}

    @Inject
    private Publications publications;

    @Inject
    private Networks networks;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> events;

    @Requires(Capability.REGISTER_PUBLICATION)
    public Outcome<GrantView> record(Actor actor, PublicationKey key, Draft draft) {
        // Held, so that two clicks at once write it down once.
        Optional<Publication> found = publications.findToChange(key);
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Publication publication = found.get();
        Optional<Keeper> keeper = Keepers.keeper(actor, publication);
        if (keeper.isEmpty()) {
            return Outcome.refused(KernelRefusal.FORBIDDEN);
        }
        List<Refusal> refusals = new ArrayList<>();
        Grant.Terms terms = new Grant.Terms(
                text(draft.grantor(), "grantor", true, refusals),
                text(draft.scope(), "scope", true, refusals),
                languages(draft, refusals),
                networks(draft, refusals),
                expires(draft, refusals),
                text(draft.note(), "note", false, refusals));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (publications.grants(key).stream().anyMatch(standing -> standing.isOf(terms))) {
            return Outcome.refused(PublicationRefusal.GRANT_STANDS);
        }
        Grant grant = Grant.of(publication, terms, keeper.get(), clock.instant());
        publications.add(grant);
        publications.flush();
        events.fire(GrantRecorded.of(actor, publication, grant));
        return Outcome.done(GrantView.of(grant, LocalDate.now(clock)));
    }

    private static String text(String written, String field, boolean isRequired, List<Refusal> refusals) {
        String text = written == null ? "" : Text.normal(written).strip();
        if (text.isEmpty() && isRequired) {
            refusals.add(Refusal.of(KernelRefusal.MISSING_VALUE).at(field));
        }
        if (text.length() > LONGEST) {
            refusals.add(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at(field));
        }
        return text;
    }

    private static List<LanguageTag> languages(Draft draft, List<Refusal> refusals) {
        List<LanguageTag> languages = new ArrayList<>();
        for (String written : draft.languages() == null ? List.<String>of() : draft.languages()) {
            LanguageTag.parse(written)
                    .ifPresentOrElse(
                            languages::add,
                            () -> refusals.add(
                                    Refusal.of(KernelRefusal.BAD_LANGUAGE).at("languages")));
        }
        return languages;
    }

    private List<String> networks(Draft draft, List<Refusal> refusals) {
        List<String> keys = draft.networks() == null ? List.of() : draft.networks();
        keys.stream()
                .filter(key -> key == null || networks.find(key).isEmpty())
                .map(key -> Refusal.of(PublicationRefusal.UNKNOWN_NETWORK, Map.of("network", String.valueOf(key)))
                        .at("networks"))
                .forEach(refusals::add);
        return refusals.isEmpty() ? keys : List.of();
    }

    private Optional<LocalDate> expires(Draft draft, List<Refusal> refusals) {
        if (draft.expires() == null || draft.expires().isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(draft.expires().strip());
            if (day.isBefore(LocalDate.now(clock))) {
                refusals.add(Refusal.of(PublicationRefusal.ENDS_IN_THE_PAST).at("expires"));
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDay) {
            refusals.add(Refusal.of(KernelRefusal.BAD_VALUE).at("expires"));
            return Optional.empty();
        }
    }
}
