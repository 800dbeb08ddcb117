package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.FactRenewal;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.OwnText;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.adaptation.entity.VoiceHeard;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.network.entity.NetworkRules;

/** Reads local changes with their texts and what was said on them, in the same few queries whatever their number. */
@ApplicationScoped
public class LocalChangeViews {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private LocalChanges changes;

    @Inject
    private Renderings renderings;

    @Inject
    private ChangePictures pictures;

    @Inject
    private Rules rules;

    @Inject
    private Facts facts;

    /** All that were not taken back, by number. */
    public List<LocalChangeView> of(Actor actor, AdaptationId adaptation) {
        return views(actor, adaptation, changes.of(adaptation));
    }

    public Optional<LocalChangeView> find(Actor actor, AdaptationId adaptation, int number) {
        List<LocalChange> found = changes.of(adaptation).stream()
                .filter(change -> change.number() == number)
                .toList();
        return views(actor, adaptation, found).stream().findFirst();
    }

    private List<LocalChangeView> views(Actor actor, AdaptationId adaptation, List<LocalChange> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Rendering>> own = renderings.own(adaptation).stream()
                .collect(Collectors.groupingBy(
                        rendering -> rendering.localChange().orElseThrow()));
        Map<Long, List<VoiceHeard>> voices =
                changes.voices(found).stream().collect(Collectors.groupingBy(VoiceHeard::localChange));
        Map<String, Source> sources = sources(adaptation);
        Map<Integer, PicturesView> shown = pictures.of(found, isPicture(sources));
        NetworkRules inForce = rules.of(adaptation);
        Map<Long, List<FactRenewal>> renewals = facts.renewals(found);
        return found.stream()
                .map(change -> view(
                        actor,
                        change,
                        change.voicesNeeded(inForce),
                        new OwnText(own.getOrDefault(change.id(), List.of()), adaptation.language()),
                        voices.getOrDefault(change.id(), List.of()),
                        facts.state(change, renewals.getOrDefault(change.id(), List.of())),
                        sources.get(change.passage()),
                        Optional.ofNullable(shown.get(change.number()))))
                .toList();
    }

    private static Predicate<String> isPicture(Map<String, Source> sources) {
        return passage -> sources.containsKey(passage) && sources.get(passage).kind() == PassageKind.PICTURE;
    }

    private record Source(PassageKind kind, String text) {}

    private Map<String, Source> sources(AdaptationId adaptation) {
        Map<String, Source> sources = new HashMap<>();
        Row.all(entities.createNativeQuery(
                                "select p.label, p.kind, coalesce(string_agg(s.source, ' ' order by s.position), '')"
                                        + " from adaptation a join passage p on p.edition = a.edition"
                                        + " left join segment s on s.passage = p.id where a.id = ?1 and p.label in"
                                        + " (select c.passage from local_change c where c.adaptation = a.id)"
                                        + " group by p.label, p.kind")
                        .setParameter(1, adaptation.toString())
                        .getResultList())
                .forEach(row -> sources.put(row.text(), new Source(row.one(PassageKind.class), row.text())));
        return sources;
    }

    private static LocalChangeView view(
            Actor actor,
            LocalChange change,
            Set<Voice> needed,
            OwnText own,
            List<VoiceHeard> voices,
            FactState facts,
            Source source,
            Optional<PicturesView> shown) {
        List<LocalChangeView.Heard> heard = voices.stream()
                .map(voice -> new LocalChangeView.Heard(
                        voice.voice(),
                        voice.isAccepting(),
                        voice.reason(),
                        voice.role(),
                        voice.country(),
                        voice.givenAt(),
                        voice.isOn(change, own.hash())))
                .toList();
        Set<Voice> missing = EnumSet.copyOf(needed);
        heard.stream().filter(LocalChangeView.Heard::isPresent).forEach(voice -> missing.remove(voice.as()));
        return new LocalChangeView(
                change.number(),
                change.passage(),
                source.kind(),
                source.text(),
                change.act(),
                change.tier(),
                change.act().bringsText() ? Optional.of(own.text()) : Optional.empty(),
                own.labels(),
                change.written(),
                change.touchesCore(),
                needed,
                missing,
                heard,
                change.decision(),
                change.decisionReason(),
                change.decidedAt(),
                facts,
                change.authorRole(),
                change.isBy(actor.id()),
                change.recordedAt(),
                shown,
                change.version());
    }
}
