package org.inpud.portal.reading.control;

import org.inpud.portal.adaptation.control.AdaptationEvent;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;

/** INWUD is not asked to read any more. */
public record ReadingEnded(Actor actor, Role by, AdaptationId adaptation) implements AdaptationEvent {}
