package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.AdaptationStepped;
import org.inpud.portal.adaptation.control.CommentMade;
import org.inpud.portal.adaptation.control.LocalChangeTouched;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Voice;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.notice.entity.NoticeKind;

/** Tells the next that an adaptation waits for them, and those who worked on it what became of it. */
@ApplicationScoped
public class TellsOfSteps {

    @Inject
    private Notices notices;

    @Inject
    private Concerned concerned;

    void tell(@Observes AdaptationStepped stepped) {
        AdaptationId id = stepped.adaptation();
        if (stepped.from() == stepped.to()) {
            return;
        }
        switch (stepped.step()) {
            case SUBMIT -> submitted(stepped);
            case PASS -> {
                boolean isToTest = stepped.to() == Stage.TESTING;
                tell(
                        stepped.actor(),
                        isToTest ? NoticeKind.WAITS_FOR_TEST : NoticeKind.WAITS_FOR_DECISION,
                        id,
                        isToTest
                                ? both(concerned.doing(id, Role.REVIEWER), concerned.holding(id, Role.COORDINATOR))
                                : concerned.holding(id, Role.COORDINATOR));
            }
            case TEST ->
                tell(stepped.actor(), NoticeKind.WAITS_FOR_DECISION, id, concerned.holding(id, Role.COORDINATOR));
            case RETURN -> tell(stepped.actor(), NoticeKind.RETURNED, id, workers(id));
            case APPROVE -> tell(stepped.actor(), NoticeKind.APPROVED, id, workers(id));
            case RELEASE -> tell(stepped.actor(), NoticeKind.RELEASED, id, workers(id));
            case REOPEN -> tell(stepped.actor(), NoticeKind.REOPENED, id, workers(id));
            case WITHDRAW ->
                tell(
                        stepped.actor(),
                        NoticeKind.WITHDRAWN,
                        id,
                        both(workers(id), concerned.holding(id, Role.COORDINATOR)));
            case START, FOLLOW, UNFOLLOW -> {}
        }
    }

    private void submitted(AdaptationStepped stepped) {
        AdaptationId id = stepped.adaptation();
        tell(stepped.actor(), NoticeKind.WAITS_FOR_REVIEW, id, concerned.doing(id, Role.REVIEWER));
        if (concerned.isCountryReaderAwaited(id)) {
            tell(stepped.actor(), NoticeKind.VOICE_ASKED, id, concerned.doing(id, Role.COUNTRY_READER));
        }
        tell(stepped.actor(), NoticeKind.VIEW_ASKED, id, concerned.askedOnCore(id));
    }

    void tell(@Observes LocalChangeTouched touched) {
        if (touched.kind() == LocalChangeTouched.Kind.HEARD
                && Voice.COORDINATOR.name().equals(touched.facts().get("as"))) {
            tell(
                    touched.actor(),
                    NoticeKind.CHANGE_DECIDED,
                    touched.adaptation(),
                    concerned.authorOf(touched.adaptation(), touched.number()));
        }
    }

    void tell(@Observes CommentMade comment) {
        tell(
                comment.actor(),
                NoticeKind.COMMENT_ASKS,
                comment.adaptation(),
                concerned.doing(comment.adaptation(), comment.asked()));
    }

    private List<UUID> workers(AdaptationId id) {
        return both(concerned.authors(id), concerned.assigned(id));
    }

    private static List<UUID> both(Collection<UUID> some, Collection<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private void tell(Actor actor, NoticeKind kind, AdaptationId id, Collection<UUID> people) {
        notices.tell(actor, kind, id.toString(), people);
    }
}
