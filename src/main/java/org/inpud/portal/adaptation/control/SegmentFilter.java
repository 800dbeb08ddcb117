package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.RenderingState;

/**
 * Which segments are wanted.
 *
 * @param search what is looked for in source or target
 * @param passage label of one passage
 * @param after label of a segment: only those that stand behind it; whoever works through a filtered list, in which
 *     what is done drops out, goes on behind the last one seen and misses none
 */
public record SegmentFilter(
        Optional<RenderingState> state,
        Optional<Search> search,
        Optional<String> passage,
        Show show,
        Optional<String> after) {

    public static final SegmentFilter ALL =
            new SegmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Show.ALL);

    public SegmentFilter(Optional<RenderingState> state, Optional<Search> search, Optional<String> passage, Show show) {
        this(state, search, passage, show, Optional.empty());
    }

    /** The same, but only what stands behind this segment. */
    public SegmentFilter after(Optional<String> segment) {
        return new SegmentFilter(state, search, passage, show, segment);
    }

    /** Which of them deserve a look. */
    public enum Show {
        ALL(""),
        /** Not rendered yet. */
        OPEN(" and w.counts and w.state in ('EMPTY', 'DRAFT', 'ATTENTION')"),
        /** Not accepted yet. */
        UNREVIEWED(" and w.counts and w.state <> 'REVIEWED'"),
        FINDINGS(
                " and (w.state <> 'EMPTY' and w.errors + w.warnings + w.hints > 0 or exists (select 1 from finding f where f.adaptation"
                        + " = w.adaptation and f.segment = w.segment and f.settled_at is null and f.hash = w.hash))"),
        /** Whose source a newer edition changed, and nobody has answered to that. */
        CHANGED(" and w.state = 'ATTENTION' and exists (select 1 from rendering x where x.id = w.id"
                + " and x.rendered_from is not null)"),
        LOCAL_CHANGES(" and (w.cover is not null or w.local_change is not null)"),
        /** With something said that is not settled. */
        COMMENTED(" and exists (select 1 from segment_comment c where c.adaptation = w.adaptation"
                + " and c.segment = w.segment and c.resolved_at is null)"),
        /** With something unsettled that asks one of my roles. */
        ASKED(" and exists (select 1 from segment_comment c where c.adaptation = w.adaptation"
                + " and c.segment = w.segment and c.resolved_at is null"
                + " and c.asked = any (string_to_array(?6, ' ')))"),
        /** In the text, or the sections, that were given to whoever asks. */
        ASSIGNED(" and exists (select 1 from assignment g join adaptation b on b.id = g.adaptation"
                + " where g.adaptation = w.adaptation and g.person = ?2 and g.ended_at is null and (g.passage is null"
                + " or g.passage = (select h.label from passage h join passage i on i.edition = h.edition"
                + " where h.edition = b.edition and h.kind = 'HEADING' and i.label = w.passage"
                + " and h.position <= i.position order by h.position desc limit 1)))"),
        /** Written by whoever asks. */
        MINE(" and w.author = ?2");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}
