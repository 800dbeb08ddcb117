package org.inpud.portal.adaptation.control;

import java.util.Optional;
import org.inpud.portal.adaptation.entity.Fate;

/**
 * Which lines of a report are wanted.
 *
 * @param fate only these; else all but what was carried over where it stood
 */
public record FollowFilter(Optional<Fate> fate, int offset, int size) {}
