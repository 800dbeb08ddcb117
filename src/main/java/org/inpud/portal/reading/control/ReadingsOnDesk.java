package org.inpud.portal.reading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.planning.control.DeskItem;
import org.inpud.portal.planning.control.DeskItem.About;
import org.inpud.portal.planning.control.DeskItem.When;
import org.inpud.portal.planning.control.WaitsOnDesk;

/** What INWUD is asked to read and has not read as it stands waits on its readers’ desks. */
@ApplicationScoped
class ReadingsOnDesk implements WaitsOnDesk {

    @Inject
    private SeeReadings see;

    @Override
    public List<DeskItem> waiting(Actor actor) {
        return actor.may(Capability.READ_FOR_WOMEN)
                ? see.waiting(actor).value().stream()
                        .filter(one -> !one.isRead())
                        .map(ReadingsOnDesk::item)
                        .toList()
                : List.of();
    }

    private static DeskItem item(SeeReadings.Waiting one) {
        return DeskItem.of(
                        DeskItem.Next.READ_FOR_WOMEN,
                        About.adaptation(one.adaptation(), one.title()),
                        When.since(one.askedAt()),
                        1)
                .saying(one.note());
    }
}
