package org.inpud.portal.lineage.control;

import java.time.Instant;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * An adaptation on the shelf with those that build on it.
 *
 * @param newest its release
 * @param endorsedBy the networks that stand behind that release as it is
 */
public record LineageTree(
        AdaptationId id, ReleaseNumber newest, Instant releasedAt, List<String> endorsedBy, List<LineageTree> builtOn) {

    /** How many there are in all. */
    public int size() {
        return 1 + builtOn.stream().mapToInt(LineageTree::size).sum();
    }
}
