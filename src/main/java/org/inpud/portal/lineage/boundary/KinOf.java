package org.inpud.portal.lineage.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.lineage.control.EndorseRelease;
import org.inpud.portal.lineage.control.EndorseRelease.AdaptationRelease;
import org.inpud.portal.lineage.control.EndorsementView;
import org.inpud.portal.lineage.control.LineageTree;
import org.inpud.portal.lineage.control.LineageView;
import org.inpud.portal.lineage.control.SeeLineage;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.SignedIn;

/** Who builds on whom, wherever a page of another room has to say it. */
@Named
@RequestScoped
public class KinOf {

    @Inject
    private SeeLineage see;

    @Inject
    private EndorseRelease endorse;

    @Inject
    private SignedIn signedIn;

    private final Map<AdaptationId, LineageView> views = new HashMap<>();
    private final Map<String, List<LineageTree>> trees = new HashMap<>();

    /** Null where it is not for this person. */
    public LineageView adaptation(AdaptationId id) {
        return views.computeIfAbsent(id, unused -> {
            Outcome<LineageView> found = see.see(signedIn.actor(), id);
            return found.isDone() ? found.value() : null;
        });
    }

    /** Of a publication, what is on the shelf. */
    public List<LineageTree> publication(String key) {
        return trees.computeIfAbsent(key, unused -> PublicationKey.parse(key)
                .map(found -> see.trees(signedIn.actor(), found).value())
                .orElse(List.of()));
    }

    /** Whether anything on its shelf builds on something else, or is endorsed: else there is no tree to show. */
    public boolean isTree(String key) {
        return publication(key).stream()
                .anyMatch(one -> !one.builtOn().isEmpty() || !one.endorsedBy().isEmpty());
    }

    /** The networks that stand behind a release today. */
    public List<EndorsementView> endorsements(AdaptationId id, ReleaseNumber number) {
        Outcome<List<EndorsementView>> found = endorse.standing(signedIn.actor(), new AdaptationRelease(id, number));
        return found.isDone() ? found.value() : List.of();
    }

    /** Whether the person coordinates a network, so that they can build on others' work or endorse it. */
    public boolean isCoordinating() {
        return signedIn.actor().roles().stream().anyMatch(held -> held.role() == Role.COORDINATOR);
    }
}
