package org.inpud.portal.lineage.control;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * Where an adaptation stands between its source, the one it is based on, and those that build on it.
 *
 * @param edition the number of the edition that it follows
 * @param newest the number of the newest one
 * @param changedSegments how many segments the newest edition has new or says otherwise
 * @param beside others that are based on the same, as far as they are released
 * @param builtOn adaptations that are based on this one, as far as they are released
 */
public record LineageView(
        AdaptationId id,
        int edition,
        int newest,
        int changedSegments,
        Optional<Parent> parent,
        List<Kin> beside,
        List<Kin> builtOn) {

    /**
     * What it is based on.
     *
     * @param told the release whose words it began with, or was last told of
     * @param newest on the shelf; nothing where all were withdrawn
     * @param ahead how many segments say something else here than that release does
     * @param behind how many of its proposals wait
     */
    public record Parent(
            AdaptationId id, Optional<ReleaseNumber> told, Optional<ReleaseNumber> newest, int ahead, int behind) {}

    /** @param behind how many of its proposals wait here */
    public record Kin(AdaptationId id, ReleaseNumber newest, int behind) {}

    /** How many proposals wait in all. */
    public int waiting() {
        return parent.map(Parent::behind).orElse(0)
                + beside.stream().mapToInt(Kin::behind).sum();
    }
}
