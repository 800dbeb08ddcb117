package org.inpud.portal.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.lineage.control.ProposalsMade;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.planning.control.FactsDue;
import org.inpud.portal.planning.control.GrantDue;
import org.inpud.portal.planning.control.ReminderDue.Nearness;

/** Tells those who can do something of what comes by itself: permissions that end, facts that age, kin that release. */
@ApplicationScoped
public class TellsOfWhatIsDue {

    @Inject
    private Notices notices;

    @Inject
    private Concerned concerned;

    /** Whoever keeps it can ask for another; the networks whose work rests on it release while they may. */
    void tell(@Observes GrantDue due) {
        Stream<UUID> atWork =
                due.networks().stream().sorted().flatMap(network -> concerned.coordinators(network).stream());
        notices.tell(
                due.nearness() == Nearness.PAST ? NoticeKind.GRANT_RAN_OUT : NoticeKind.GRANT_NEAR_END,
                due.publication(),
                Stream.concat(concerned.keepers(due.keeper()).stream(), atWork)
                        .distinct()
                        .toList());
    }

    void tell(@Observes FactsDue due) {
        notices.tell(NoticeKind.FACTS_DUE, due.adaptation().toString(), inCharge(due.adaptation()));
    }

    /** Nobody is named to whom it is told who released: it is another network's person. */
    void tell(@Observes ProposalsMade made) {
        notices.tell(NoticeKind.PROPOSALS_CAME, made.adaptation().toString(), inCharge(made.adaptation()));
    }

    private Collection<UUID> inCharge(AdaptationId id) {
        List<UUID> coordinators = concerned.holding(id, Role.COORDINATOR);
        return Stream.concat(coordinators.stream(), concerned.assigned(id).stream())
                .distinct()
                .toList();
    }
}
