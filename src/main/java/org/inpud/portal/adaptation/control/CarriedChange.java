package org.inpud.portal.adaptation.control;

import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.LocalChange;

/**
 * What following makes of one local change.
 *
 * @param fate carried, to be looked at again, returned with its passage, or dropped with it
 * @param sourceHash of what its passage says then
 * @param fingerprint of the change then; empty where it no longer settles anything
 */
record CarriedChange(LocalChange change, Fate fate, String sourceHash, String fingerprint) {

    boolean settles() {
        return change.act().covers() && !fingerprint.isEmpty();
    }
}
