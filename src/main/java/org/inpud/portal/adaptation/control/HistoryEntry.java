package org.inpud.portal.adaptation.control;

import java.time.Instant;
import org.inpud.portal.adaptation.entity.Cause;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.kernel.Role;

/** What stood in a segment from a moment on, by which role and how it came there. */
public record HistoryEntry(String target, RenderingState state, Role role, Cause cause, Instant at, long version) {}
