package org.inpud.portal.request.control;

import org.inpud.portal.request.entity.Request;

/** Somebody asked; not a part of the chronicle, since whoever reads leaves no trace there. */
public record RequestMade(Request request) {}
