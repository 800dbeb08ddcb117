package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/** A comment beside a segment. */
public record CommentView(long id, String text, UUID person, Role role, Instant at) {}
