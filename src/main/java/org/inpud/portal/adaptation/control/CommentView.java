package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.SegmentComment;
import org.inpud.portal.adaptation.entity.Side;
import org.inpud.portal.kernel.Role;

/**
 * A comment beside a segment.
 *
 * @param asked the role that is asked to answer
 * @param resolvedAt when somebody said that it is dealt with
 */
public record CommentView(
        long id,
        String text,
        Side side,
        Optional<Role> asked,
        UUID person,
        Role role,
        Instant at,
        Optional<Instant> resolvedAt) {

    static CommentView of(SegmentComment comment) {
        return new CommentView(
                comment.id(),
                comment.said().text(),
                comment.said().side(),
                comment.said().asked(),
                comment.person(),
                comment.role(),
                comment.writtenAt(),
                comment.resolvedAt());
    }
}
