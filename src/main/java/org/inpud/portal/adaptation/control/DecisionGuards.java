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
import java.util.Set;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Decision;
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
                        Map.of("count", silent.size(), "numbers", numbers(silent))));
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
        Map<Long, List<VoiceHeard>> present = all.stream().collect(Collectors.toMap(LocalChange::id, change -> {
            OwnText text = new OwnText(
                    own.getOrDefault(change.id(), List.of()), adaptation.id().language());
            return voices.getOrDefault(change.id(), List.of()).stream()
                    .filter(voice -> voice.isOn(change, text.hash()))
                    .toList();
        }));
        List<LocalChange> open = all.stream()
                .filter(change -> change.isInForce() && !isDecided(change, present.get(change.id())))
                .toList();
        if (!open.isEmpty()) {
            failing.add(Refusal.of(
                    AdaptationRefusal.LOCAL_CHANGES_UNDECIDED, Map.of("count", open.size(), "numbers", numbers(open))));
        }
        NetworkRules inForce = rules.of(adaptation.id());
        Map<Long, Instant> asked =
                asking.since(all.stream().filter(LocalChange::touchesCore).toList());
        String keeper = asked.isEmpty() ? "" : owners.nameOf(adaptation.id());
        all.stream().filter(LocalChange::isInForce).forEach(change -> {
            Optional<Instant> silentFrom =
                    Optional.ofNullable(asked.get(change.id())).map(since -> since.plus(AskingInpud.TIME));
            failing.addAll(
                    unheard(change, change.voicesNeeded(inForce), present.get(change.id()), silentFrom, keeper, now));
        });
        return failing;
    }

    /** A decision is on the change and the text as they were; what was written since is not decided. */
    private static boolean isDecided(LocalChange change, List<VoiceHeard> present) {
        return change.decision() != Decision.OPEN
                && present.stream().anyMatch(voice -> voice.voice() == Voice.COORDINATOR);
    }

    /** The coordinator's own voice is the decision, which is asked for apart. */
    private static List<Refusal> unheard(
            LocalChange change,
            Set<Voice> voices,
            List<VoiceHeard> heard,
            Optional<Instant> silentFrom,
            String keeper,
            Instant now) {
        List<Refusal> failing = new ArrayList<>();
        for (Voice needed : voices) {
            Optional<VoiceHeard> last =
                    heard.stream().filter(voice -> voice.voice() == needed).reduce((earlier, later) -> later);
            switch (needed) {
                case SECOND_READER, COUNTRY_READER -> {
                    if (last.isEmpty()) {
                        failing.add(refusal(AdaptationRefusal.VOICES_MISSING, change, needed));
                    } else if (!last.get().isAccepting()) {
                        failing.add(refusal(AdaptationRefusal.VOICE_AGAINST, change, needed));
                    }
                }
                case CONCURRENCE -> {
                    Instant until = silentFrom.orElseThrow();
                    if (last.isEmpty() && now.isBefore(until)) {
                        failing.add(Refusal.of(
                                AdaptationRefusal.CONCURRENCE_AWAITED,
                                Map.of(
                                        "number",
                                        change.number(),
                                        "keeper",
                                        keeper,
                                        "until",
                                        LocalDate.ofInstant(until, ZoneOffset.UTC))));
                    }
                }
                case COORDINATOR -> {
                    // Open decisions are counted together, by those who ask.
                }
            }
        }
        return failing;
    }

    private static Refusal refusal(AdaptationRefusal code, LocalChange change, Voice voice) {
        return Refusal.of(code, Map.of("number", change.number(), "voice", voice.name()));
    }

    private static String numbers(List<LocalChange> some) {
        return some.stream().map(change -> String.valueOf(change.number())).collect(Collectors.joining(", "));
    }
}
