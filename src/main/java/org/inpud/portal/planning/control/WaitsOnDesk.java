package org.inpud.portal.planning.control;

import java.util.List;
import org.inpud.portal.kernel.Actor;

/** What else waits for people, told to their desk by the room that knows of it; nothing for whom it does not concern. */
public interface WaitsOnDesk {

    List<DeskItem> waiting(Actor actor);
}
