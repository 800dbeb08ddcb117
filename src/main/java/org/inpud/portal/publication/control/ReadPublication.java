package org.inpud.portal.publication.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.publication.entity.Grant;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.publication.entity.Topic;

/** One publication with its editions, and with its grants for those who work here. */
@UseCase
public class ReadPublication {

    /**
     * @param topics with their names
     * @param licence whether it may be adapted at present
     * @param mayKeep whether this actor may change it, record grants and import editions
     */
    public record Details(PublicationView publication, List<Topic> topics, LicenceState licence, boolean mayKeep) {}

    @Inject
    private Publications publications;

    @Inject
    private PublicationViews views;

    @Inject
    private Clock clock;

    @Requires(Capability.READ_PUBLIC)
    public Outcome<Details> read(Actor actor, PublicationKey key) {
        Optional<Publication> found = publications.find(key);
        if (found.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        Publication publication = found.get();
        return Outcome.done(new Details(
                views.of(publication),
                publications.topics().values().stream()
                        .filter(topic -> publication.topics().contains(topic.key()))
                        .toList(),
                LicenceLedger.state(publication, publications.grants(key), LocalDate.now(clock)),
                Keepers.mayKeep(actor, publication)));
    }

    /** The grants of a publication, the newest first: for everybody who works here, since they decide what can be done. */
    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<List<GrantView>> grants(Actor actor, PublicationKey key) {
        if (publications.find(key).isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        LocalDate today = LocalDate.now(clock);
        List<Grant> grants = publications.grants(key);
        return Outcome.done(
                grants.stream().map(grant -> GrantView.of(grant, today)).toList());
    }
}
