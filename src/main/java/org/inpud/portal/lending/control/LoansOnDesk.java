package org.inpud.portal.lending.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.planning.control.DeskItem;
import org.inpud.portal.planning.control.DeskItem.About;
import org.inpud.portal.planning.control.DeskItem.When;
import org.inpud.portal.planning.control.WaitsOnDesk;

/** Another network asks for a reviewer: of this person by name, or of the network that they coordinate. */
@ApplicationScoped
class LoansOnDesk implements WaitsOnDesk {

    @Inject
    private AnswerLoan answer;

    @Inject
    private LendReviewer lend;

    @Override
    public List<DeskItem> waiting(Actor actor) {
        List<LoanView> mine = actor.may(Capability.REVIEW) ? answer.asked(actor).value() : List.of();
        List<LoanView> ours = networks(actor)
                .flatMap(network -> lend.open(actor, NetworkKey.of(network)).value().stream())
                .filter(LoanView::isAsked)
                .filter(loan -> mine.stream().noneMatch(one -> one.id() == loan.id()))
                .toList();
        return Stream.concat(item(mine).map(DeskItem::byName).stream(), item(ours).stream())
                .toList();
    }

    private static Optional<DeskItem> item(List<LoanView> asked) {
        return asked.stream()
                .map(LoanView::askedAt)
                .sorted()
                .findFirst()
                .map(first -> DeskItem.of(DeskItem.Next.ANSWER_LOANS, About.A_LIST, When.since(first), asked.size()));
    }

    private static Stream<String> networks(Actor actor) {
        return actor.roles().stream()
                .filter(held -> Capability.KEEP_NETWORK.isHeldBy(held.role()))
                .map(RoleHeld::network)
                .flatMap(Optional::stream)
                .distinct();
    }
}
