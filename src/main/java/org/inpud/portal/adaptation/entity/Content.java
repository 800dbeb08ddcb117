package org.inpud.portal.adaptation.entity;

import org.inpud.portal.kernel.Text;

/**
 * What a verdict judges: the source, its rendering, and the local change on its passage. The hash tells whether a
 * verdict still holds: contents are compared, never events.
 *
 * @param localChange the fingerprint of the local change that covers the passage or owns the segment, else empty
 */
public record Content(String source, String target, String localChange) {

    public String hash() {
        return Text.hash(source.length() + "," + target.length() + "\n" + source + "\n" + target + "\n" + localChange);
    }
}
