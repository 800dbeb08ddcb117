package org.inpud.portal.planning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.AwaitedView;
import org.inpud.portal.adaptation.control.SeeAwaitedViews;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.planning.control.DeskItem.About;
import org.inpud.portal.planning.control.DeskItem.Next;
import org.inpud.portal.planning.control.DeskItem.When;
import org.inpud.portal.publication.control.FindGrants;
import org.inpud.portal.request.control.FindRequests;
import org.inpud.portal.request.entity.RequestState;

/** What waits for those who keep works: views on changes of core passages, and permissions that end; and requests. */
@ApplicationScoped
class KeptOnDesk implements WaitsOnDesk {

    private static final int MOST = 200;

    @Inject
    private SeeAwaitedViews views;

    @Inject
    private FindGrants grants;

    @Inject
    private FindRequests requests;

    @Inject
    private Clock clock;

    @Override
    public List<DeskItem> waiting(Actor actor) {
        boolean isKeeper = actor.may(Capability.CONCUR)
                || actor.may(Capability.KEEP_OWN_WORKS)
                || actor.may(Capability.KEEP_LICENCES);
        LocalDate today = LocalDate.now(clock);
        Stream<DeskItem> kept =
                isKeeper ? Stream.concat(awaited(actor, today), ending(actor, today)) : Stream.<DeskItem>empty();
        return Stream.concat(kept, actor.may(Capability.COORDINATE) ? asked(actor) : Stream.empty())
                .toList();
    }

    /** The first day of them all is the day: from then on a network need no longer wait. */
    private Stream<DeskItem> awaited(Actor actor, LocalDate today) {
        List<AwaitedView> all = views.awaited(actor, 0, MOST).value();
        Optional<LocalDate> until = all.stream().map(AwaitedView::until).min(Comparator.naturalOrder());
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(DeskItem.of(
                        Next.GIVE_VIEWS, About.A_LIST, When.due(until, today, Optional.empty()), all.size()));
    }

    private Stream<DeskItem> ending(Actor actor, LocalDate today) {
        return grants.due(actor).value().stream().map(one -> DeskItem.of(
                        Next.RENEW_GRANT,
                        About.publication(one.publication(), one.title()),
                        When.due(one.grant().lastDay(), today, Optional.empty()),
                        one.work())
                .saying(one.grant().grantor()));
    }

    private Stream<DeskItem> asked(Actor actor) {
        long open = requests.find(actor, Optional.of(RequestState.OPEN), 0, MOST).value().items().stream()
                .filter(request -> !request.mayAnswer().isEmpty())
                .count();
        return open == 0
                ? Stream.empty()
                : Stream.of(DeskItem.of(Next.ANSWER_REQUESTS, About.A_LIST, When.EVER, (int) open));
    }
}
