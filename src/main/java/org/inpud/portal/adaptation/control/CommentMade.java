package org.inpud.portal.adaptation.control;

import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** Somebody said something beside a segment that asks a role; not a part of the chronicle. */
public record CommentMade(Actor actor, AdaptationId adaptation, String segment, Role asked) {}
