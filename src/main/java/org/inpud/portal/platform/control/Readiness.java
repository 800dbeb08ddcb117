package org.inpud.portal.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the portal still waits for before it takes anybody in: whoever loads something at the start holds it back. */
@ApplicationScoped
public class Readiness {

    private final Set<String> awaited = new ConcurrentSkipListSet<>();

    public void holdBackFor(String what) {
        awaited.add(what);
    }

    public void noLongerFor(String what) {
        awaited.remove(what);
    }

    public List<String> awaited() {
        return List.copyOf(awaited);
    }
}
