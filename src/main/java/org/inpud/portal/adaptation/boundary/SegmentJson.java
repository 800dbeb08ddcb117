package org.inpud.portal.adaptation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/**
 * A segment as the API serves it.
 *
 * @param previousSource what the source said when this was rendered, where a newer edition has changed it since
 * @param codes what the inline codes of the source stand for, in JSON; empty where it has none
 * @param own whether it belongs to a replaced or added text
 * @param place where the passage stands: the number of its table, row and column, its list
 * @param cause how its text came to stand there; {@code ADOPTED} where it was finished elsewhere
 * @param mine whether whoever asks wrote the text that stands there
 * @param wanted whether it is part of the text: not where its passage is replaced, left out or kept as it is
 */
public record SegmentJson(
        String id,
        String passage,
        String kind,
        int level,
        String source,
        String previousSource,
        String codes,
        String target,
        String state,
        long version,
        List<FindingJson> findings,
        Integer localChange,
        String act,
        boolean own,
        boolean wanted,
        boolean core,
        int comments,
        boolean mine,
        String role,
        String cause,
        Instant changedAt,
        Map<String, String> place) {

    public static SegmentJson of(SegmentView view, Messages messages, SignedIn reader) {
        return new SegmentJson(
                view.id(),
                view.passage(),
                view.kind().apiName(),
                view.level(),
                view.source(),
                view.previousSource().orElse(null),
                view.codes(),
                view.target(),
                view.state().name(),
                view.version(),
                view.findings().stream()
                        .map(finding -> FindingJson.of(finding, messages, reader.language()))
                        .toList(),
                view.localChange().orElse(null),
                view.act().map(Enum::name).orElse(null),
                view.isOwn(),
                view.isWanted(),
                view.isCore(),
                view.comments(),
                view.isBy(reader.actor().id()),
                view.role().map(Role::name).orElse(null),
                view.cause().map(Enum::name).orElse(null),
                view.changedAt(),
                view.place());
    }

    /** The answer in JSON, also where it is the state that stands instead of what the caller sent. */
    public static Outcome<SegmentJson> of(Outcome<SegmentView> outcome, Messages messages, SignedIn reader) {
        if (outcome instanceof Outcome.Refused<SegmentView> refused
                && refused.current().orElse(null) instanceof SegmentView current) {
            return new Outcome.Refused<>(refused.refusals(), java.util.Optional.of(of(current, messages, reader)));
        }
        return outcome.map(view -> of(view, messages, reader));
    }
}
