package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.kernel.Role;

/**
 * One segment of an adaptation as it stands.
 *
 * @param id its label: {@code s12} of the source, {@code a3} of our own
 * @param source empty for a segment of our own
 * @param previousSource what the source said when this was rendered, where a newer edition has changed it since
 * @param codes what the inline codes stand for, as the document room wrote it
 * @param localChange the number of the change that covers the passage or owns the segment
 * @param act what that change does
 * @param isOwn whether it is a segment of our own, of a replaced or added text
 * @param isWanted whether it is part of the text: not where its passage is replaced, left out or kept as it is
 * @param isCore whether the passage is a core message or must not be left out
 * @param cause how its text came to stand there; empty where none does
 * @param author who wrote its text; empty where none is written or the author is erased
 * @param comments how many are not settled
 * @param place where the passage stands in its table or list, as the document room wrote it
 */
public record SegmentView(
        String id,
        String passage,
        PassageKind kind,
        int level,
        String source,
        Optional<String> previousSource,
        String codes,
        String target,
        RenderingState state,
        long version,
        List<FindingView> findings,
        Optional<Integer> localChange,
        Optional<Act> act,
        boolean isOwn,
        boolean isWanted,
        boolean isCore,
        int comments,
        Optional<UUID> author,
        Optional<Role> role,
        Optional<Cause> cause,
        Instant changedAt,
        Map<String, String> place) {

    public boolean isBy(UUID person) {
        return author.filter(person::equals).isPresent();
    }
}
