package org.inpud.portal.lineage.control;

import java.util.Optional;
import org.inpud.portal.adaptation.control.Progress;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;

/**
 * An adaptation that a network can base another of the same publication on.
 *
 * @param network its network’s acronym
 * @param release its newest that is on the shelf; only of the own network’s work may there be none yet
 * @param edition the one that the release follows, or the work where nothing is released
 * @param newest the number of the publication’s newest edition
 * @param stage only of the own network’s work, as its progress
 */
public record PossibleBase(
        AdaptationId id,
        String network,
        Optional<ReleasedBase> release,
        int edition,
        int newest,
        Optional<Stage> stage,
        Optional<Progress> progress) {

    public boolean isOwn() {
        return stage.isPresent();
    }
}
