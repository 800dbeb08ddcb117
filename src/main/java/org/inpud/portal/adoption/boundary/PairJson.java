package org.inpud.portal.adoption.boundary;

import java.util.List;
import org.inpud.portal.adoption.control.PairView;

/**
 * A pair as the API serves it.
 *
 * @param texts what its segments would be in the adaptation, with the source's inline codes
 */
public record PairJson(
        long id,
        String decision,
        int confidence,
        boolean doubtful,
        List<SourceJson> sources,
        List<SentenceJson> targets,
        List<TextJson> texts,
        long version) {

    /** A segment of the edition. */
    public record SourceJson(String id, String passage, String kind, int level, String source) {}

    /** A sentence of the translation; {@code place} names it. */
    public record SentenceJson(int place, int passage, String kind, int level, String text) {}

    /** {@code missing}: inline codes that found no place; {@code dropped}: formatting that the source has not. */
    public record TextJson(String segment, String target, int missing, int dropped) {}

    static PairJson of(PairView view) {
        return new PairJson(
                view.id(),
                view.decision().name(),
                view.confidence(),
                view.isDoubtful(),
                view.sources().stream()
                        .map(one -> new SourceJson(
                                one.id(), one.passage(), one.kind().apiName(), one.level(), one.text()))
                        .toList(),
                view.targets().stream()
                        .map(one -> new SentenceJson(
                                one.place(), one.passage(), one.kind().apiName(), one.level(), one.text()))
                        .toList(),
                view.texts().stream()
                        .map(one -> new TextJson(one.segment(), one.text(), one.missing(), one.dropped()))
                        .toList(),
                view.version());
    }
}
