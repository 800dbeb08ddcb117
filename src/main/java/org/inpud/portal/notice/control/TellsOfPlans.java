package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.MembershipBegun;
import org.inpud.portal.network.control.MembershipEnded;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.planning.control.ReminderDue;
import org.inpud.portal.planning.control.ReminderDue.Nearness;
import org.inpud.portal.planning.control.RequestAnswered;
import org.inpud.portal.planning.control.WorkPlanned;
import org.inpud.portal.publication.control.EditionImported;
import org.inpud.portal.publication.control.GrantEnded;
import org.inpud.portal.request.control.RequestMade;
import org.inpud.portal.request.control.Requests;

/** Tells people of work that is given to them, of days that come near, of requests and of their own roles. */
@ApplicationScoped
public class TellsOfPlans {

    @Inject
    private Notices notices;

    @Inject
    private Concerned concerned;

    @Inject
    private Requests requests;

    void tell(@Observes WorkPlanned planned) {
        AdaptationId id = planned.adaptation();
        switch (planned.what()) {
            case ASSIGNED, HANDED_OVER ->
                tell(
                        planned,
                        NoticeKind.ASSIGNED,
                        Stream.ofNullable(planned.person()).toList());
            case LEFT_OPEN -> tell(planned, NoticeKind.LEFT_OPEN, concerned.holding(id, Role.COORDINATOR));
            case GIVEN_BACK -> tell(planned, NoticeKind.GIVEN_BACK, concerned.holding(id, Role.COORDINATOR));
            case DEADLINE_SET -> tell(planned, NoticeKind.DEADLINE_SET, concerned.assigned(id));
            case TAKEN, ENDED -> {}
        }
    }

    private void tell(WorkPlanned planned, NoticeKind kind, List<UUID> people) {
        notices.tell(planned.actor(), kind, planned.adaptation().toString(), people);
    }

    void tell(@Observes ReminderDue due) {
        AdaptationId id = due.adaptation();
        boolean isPast = due.nearness() == Nearness.PAST;
        List<UUID> people = new ArrayList<>(due.person().map(List::of).orElseGet(() -> concerned.assigned(id)));
        if (people.isEmpty() || isPast) {
            people.addAll(concerned.holding(id, Role.COORDINATOR));
        }
        notices.tell(
                isPast ? NoticeKind.DAY_PAST : NoticeKind.DAY_NEAR,
                id.toString(),
                people.stream().distinct().toList());
    }

    void tell(@Observes RequestMade made) {
        List<UUID> people = requests.concerned(made.request()).stream()
                .flatMap(network -> concerned.coordinators(network).stream())
                .filter(person ->
                        !made.request().person().filter(person::equals).isPresent())
                .distinct()
                .toList();
        notices.tell(
                NoticeKind.REQUEST_MADE,
                "request-" + made.request().id(),
                people.isEmpty() && made.request().person().isEmpty() ? concerned.secretariat() : people);
    }

    void tell(@Observes RequestAnswered answered) {
        notices.tell(
                answered.actor(),
                NoticeKind.REQUEST_ANSWERED,
                "request-" + answered.request(),
                concerned.asker(answered.request()).stream().toList());
    }

    void tell(@Observes GrantEnded ended) {
        notices.tell(
                ended.actor(),
                NoticeKind.GRANT_ENDED,
                ended.subject(),
                concerned.coordinatorsAtWorkOn(ended.subject()));
    }

    /** Nobody is at work yet on what had no text before. */
    void tell(@Observes EditionImported imported) {
        if (imported.isFirst()) {
            return;
        }
        notices.tell(
                imported.actor(),
                NoticeKind.EDITION_CAME,
                imported.subject(),
                concerned.coordinatorsAtWorkOn(imported.subject()));
    }

    void tell(@Observes MembershipBegun begun) {
        notices.tell(
                begun.actor(),
                NoticeKind.ROLE_GIVEN,
                begun.network().orElse(""),
                List.of(UUID.fromString(begun.facts().get("person"))));
    }

    void tell(@Observes MembershipEnded ended) {
        notices.tell(
                ended.actor(),
                NoticeKind.ROLE_ENDED,
                ended.network().orElse(""),
                List.of(UUID.fromString(ended.facts().get("person"))));
    }
}
