package org.inpud.portal.request.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.request.entity.Request;
import org.inpud.portal.request.entity.RequestState;
import org.inpud.portal.request.entity.Wish;

/**
 * A request as somebody may see it.
 *
 * @param title of the work, where it is one
 * @param network of the member whose idea it is
 * @param mayAnswer the networks for which whoever looks can still answer
 */
public record RequestView(
        long id,
        Wish wish,
        Optional<String> title,
        Optional<String> network,
        Instant askedAt,
        RequestState state,
        List<AnswerView> answers,
        List<String> mayAnswer) {

    /** What one network said. */
    public record AnswerView(
            String network, boolean isAccepted, String note, Optional<String> adaptation, Instant at) {}

    static RequestView of(Request request, Optional<Publication> work, List<String> mayAnswer) {
        return new RequestView(
                request.id(),
                request.wish(),
                work.map(Publication::title),
                request.network(),
                request.askedAt(),
                request.state(),
                request.answers().stream()
                        .map(answer -> new AnswerView(
                                answer.network(),
                                answer.isAccepted(),
                                answer.note(),
                                answer.adaptation(),
                                answer.answeredAt()))
                        .toList(),
                mayAnswer);
    }
}
