package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.inpud.portal.kernel.Actor;

/** Every publication, where a form asks for one: read in parts, and none is left out where there are many. */
@ApplicationScoped
public class PublicationsToChoose {

    private static final int PART = 100;

    @Inject
    private FindPublications find;

    public List<PublicationView> of(Actor actor) {
        return all(
                PART,
                from -> find.find(actor, Search.EVERYTHING, from, PART).value().publications());
    }

    /** @param part what stands from a place on, at most so many */
    static <T> List<T> all(int size, IntFunction<List<T>> part) {
        List<T> all = new ArrayList<>();
        List<T> read;
        do {
            read = part.apply(all.size());
            all.addAll(read);
        } while (read.size() == size);
        return List.copyOf(all);
    }
}
