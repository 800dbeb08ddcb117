package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Hearing;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.adaptation.entity.OwnText;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.adaptation.entity.VoiceHeard;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.entity.NetworkRules;

/** Says what is still missing before the local changes of an adaptation can be approved. */
@ApplicationScoped
public class DecisionGuards {

    @Inject
    private LocalChanges changes;

    @Inject
    private Renderings renderings;

    @Inject
    private Rules rules;

    @Inject
    private AskingInpud asking;

    @Inject
    private WorkOwners owners;

    List<Refusal> unexplained(AdaptationId adaptation) {
        List<LocalChange> silent = changes.of(adaptation).stream()
                .filter(change -> !change.isExplained())
                .toList();
        return silent.isEmpty()
                ? List.of()
                : List.of(Refusal.of(
                        AdaptationRefusal.LOCAL_CHANGES_UNEXPLAINED,
                        Map.of("count", silent.size(), "numbers", LocalChanges.numbers(silent))));
    }

    List<Refusal> undecided(Adaptation adaptation, Instant now) {
        List<LocalChange> all = changes.of(adaptation.id());
        if (all.isEmpty()) {
            return List.of();
        }
        List<Refusal> failing = new ArrayList<>();
        Map<Long, List<Rendering>> own = renderings.own(adaptation.id()).stream()
                .collect(Collectors.groupingBy(
                        rendering -> rendering.localChange().orElseThrow()));
        Map<Long, List<VoiceHeard>> voices =
                changes.voices(all).stream().collect(Collectors.groupingBy(VoiceHeard::localChange));
        NetworkRules inForce = rules.of(adaptation.id());
        List<Hearing> hearings = all.stream()
                .filter(LocalChange::isInForce)
                .map(change -> {
                    OwnText text = new OwnText(
                            own.getOrDefault(change.id(), List.of()),
                            adaptation.id().language());
                    return hearing(change, text, voices.getOrDefault(change.id(), List.of()), inForce);
                })
                .toList();
        List<LocalChange> open = hearings.stream()
                .filter(hearing -> !hearing.isDecided())
                .map(Hearing::change)
                .toList();
        if (!open.isEmpty()) {
            failing.add(Refusal.of(
                    AdaptationRefusal.LOCAL_CHANGES_UNDECIDED,
                    Map.of("count", open.size(), "numbers", LocalChanges.numbers(open))));
        }
        Map<Long, Instant> asked =
                asking.since(all.stream().filter(LocalChange::touchesCore).toList());
        String keeper = asked.isEmpty() ? "" : owners.nameOf(adaptation.id());
        hearings.forEach(hearing -> {
            failing.addAll(hearing.unheard());
            Optional.ofNullable(asked.get(hearing.change().id()))
                    .map(since -> since.plus(AskingInpud.TIME))
                    .flatMap(until -> awaited(hearing, until, keeper, now))
                    .ifPresent(failing::add);
        });
        return failing;
    }

    /** What stands before the coordinator's accepting a change, as it and its text stand. */
    List<Refusal> beforeAccepting(Adaptation adaptation, LocalChange change, OwnText text) {
        return hearing(change, text, changes.voices(List.of(change)), rules.of(adaptation.id()))
                .beforeAccepting(adaptation.stage());
    }

    private static Hearing hearing(LocalChange change, OwnText text, List<VoiceHeard> voices, NetworkRules inForce) {
        String hash = text.hash();
        return new Hearing(
                change,
                change.voicesNeeded(inForce),
                voices.stream().filter(voice -> voice.isOn(change, hash)).toList());
    }

    /** The owner of the work is waited for until a day, and no longer. */
    private static Optional<Refusal> awaited(Hearing hearing, Instant until, String keeper, Instant now) {
        return hearing.needed().contains(Voice.CONCURRENCE)
                        && hearing.last(Voice.CONCURRENCE).isEmpty()
                        && now.isBefore(until)
                ? Optional.of(Refusal.of(
                        AdaptationRefusal.CONCURRENCE_AWAITED,
                        Map.of(
                                "number",
                                hearing.change().number(),
                                "keeper",
                                keeper,
                                "until",
                                LocalDate.ofInstant(until, ZoneOffset.UTC))))
                : Optional.empty();
    }
}
