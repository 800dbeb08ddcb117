package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Author;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.Content;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.check.entity.CheckSeverity;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/**
 * Somebody saves the text of one segment. Nothing typed is lost: where somebody else was faster, the answer brings
 * their text and the caller still has its own; a save that is sent again because its answer never came is done.
 */
@UseCase
public class RenderSegment {

    static final int LONGEST = 20_000;

    @Inject
    private Adaptations adaptations;

    @Inject
    private Renderings renderings;

    @Inject
    private LocalChanges changes;

    @Inject
    private SegmentViews segments;

    @Inject
    private Authors authors;

    @Inject
    private Clock clock;

    /**
     * @param version of the segment that the author has seen
     * @param state that the author names; without one a changed text is a draft
     */
    @Requires(Capability.TRANSLATE)
    public Outcome<SegmentView> render(
            Actor actor,
            AdaptationId adaptation,
            String segment,
            long version,
            String target,
            Optional<RenderingState> state) {
        return render(actor, adaptation, segment, version, new Written(target, state, Cause.TYPED));
    }

    /** The same, with the cause that the author names: typed, from memory, or restored from the history. */
    @Requires(Capability.TRANSLATE)
    public Outcome<SegmentView> render(
            Actor actor, AdaptationId adaptation, String segment, long version, Written written) {
        return written.cause().isByHand()
                ? save(actor, adaptation, segment, version, written)
                : Outcome.refused(Refusal.of(KernelRefusal.BAD_VALUE).at("cause"));
    }

    /** As part of a larger use case, whose other saves stand whatever becomes of this one. */
    Outcome<SegmentView> save(Actor actor, AdaptationId adaptation, String segment, long version, Written written) {
        if (written.target().length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at("target"));
        }
        Optional<Adaptations.Desk> desk = adaptations.share(adaptation);
        Optional<Rendering> rendering = desk.flatMap(there -> renderings.lock(adaptation, segment));
        if (rendering.isEmpty()) {
            return renderings
                    .archivedBy(adaptation, segment)
                    .map(report -> Outcome.<SegmentView>refused(
                            Refusal.of(AdaptationRefusal.SEGMENT_DROPPED, Map.of("number", report))
                                    .at(segment)))
                    .orElseGet(() -> Outcome.refused(KernelRefusal.NOT_FOUND));
        }
        return authors.of(actor, adaptation)
                .then(author -> save(author, adaptation, desk.get(), rendering.get(), version, written))
                .map(changed -> {
                    renderings.flush();
                    return segments.find(adaptation, segment).orElseThrow();
                });
    }

    /** Whether nothing is left to do: the text stands, in the state that was named. */
    private static boolean stands(Written written, Rendering rendering) {
        return written.target().equals(rendering.target())
                && (written.state().isEmpty()
                        || written.state().get() == rendering.state()
                        || rendering.state() == RenderingState.REVIEWED);
    }

    private Outcome<Boolean> save(
            Author author,
            AdaptationId adaptation,
            Adaptations.Desk desk,
            Rendering rendering,
            long version,
            Written text) {
        if (stands(text, rendering)) {
            return Outcome.done(false);
        }
        if (version != rendering.version()) {
            return Outcome.stale(segments.find(adaptation, rendering.segment()).orElseThrow());
        }
        if (!desk.stage().isEditable()) {
            return Outcome.refused(Refusal.of(AdaptationRefusal.NOT_EDITABLE_NOW));
        }
        // Everything is read before anything is written, so that one update, and one entry of the history, says it all.
        String source = renderings.source(adaptation, rendering.segment());
        String localChange = changes.fingerprintOn(adaptation, rendering);
        Outcome<Boolean> written = rendering.write(text.target(), text.state(), author, text.cause(), clock.instant());
        if (written.isDone()) {
            rendering.rehash(new Content(source, rendering.target(), localChange));
            count(
                    rendering,
                    segments.check(
                            adaptation,
                            desk.source(),
                            source,
                            rendering.target(),
                            rendering.localChange().isPresent()));
        }
        return written;
    }

    private static void count(Rendering rendering, List<CheckFinding> findings) {
        rendering.checked(
                count(findings, CheckSeverity.ERROR),
                count(findings, CheckSeverity.WARNING),
                count(findings, CheckSeverity.HINT));
    }

    private static int count(List<CheckFinding> findings, CheckSeverity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
