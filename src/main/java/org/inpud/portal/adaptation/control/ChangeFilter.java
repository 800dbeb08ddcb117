package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Voice;

/**
 * Which local changes are wanted.
 *
 * @param missing only those that still wait for this voice
 * @param core only those that touch core messages
 * @param due only those whose facts are due to be looked at again
 */
public record ChangeFilter(
        Optional<Act> act,
        Optional<ChangeCode> code,
        Optional<Decision> decision,
        Optional<Voice> missing,
        boolean core,
        boolean due) {

    public static final ChangeFilter ALL =
            new ChangeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    public boolean fits(LocalChangeView change) {
        return act.map(one -> one == change.act()).orElse(true)
                && code.map(one -> one == change.written().code()).orElse(true)
                && decision.map(one -> one == change.decision()).orElse(true)
                && missing.map(change.missing()::contains).orElse(true)
                && (!core || change.touchesCore())
                && (!due || change.facts().isDue());
    }
}
