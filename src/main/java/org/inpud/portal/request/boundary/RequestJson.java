package org.inpud.portal.request.boundary;

import java.util.List;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.request.control.RequestView;

/** A request as the API tells it; the number only to whoever may answer it. */
public record RequestJson(
        Long number,
        String publication,
        String title,
        String language,
        boolean help,
        String message,
        String network,
        String asked,
        String state,
        List<AnswerJson> answers,
        List<String> mayAnswer) {

    /** What one network said. */
    public record AnswerJson(String network, boolean accepted, String note, String adaptation, String answered) {

        static AnswerJson of(RequestView.AnswerView view) {
            return new AnswerJson(
                    view.network(),
                    view.isAccepted(),
                    view.note(),
                    view.adaptation().orElse(null),
                    view.at().toString());
        }
    }

    static RequestJson of(RequestView view) {
        return of(view, view.id());
    }

    static RequestJson withoutNumber(RequestView view) {
        return of(view, null);
    }

    private static RequestJson of(RequestView view, Long number) {
        return new RequestJson(
                number,
                view.wish().publication().map(PublicationKey::value).orElse(null),
                view.title().orElse(null),
                view.wish().language().value(),
                view.wish().help(),
                view.wish().message(),
                view.network().orElse(null),
                view.askedAt().toString(),
                view.state().name(),
                view.answers().stream().map(AnswerJson::of).toList(),
                view.mayAnswer());
    }
}
