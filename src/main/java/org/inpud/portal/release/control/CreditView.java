package org.inpud.portal.release.control;

import java.util.List;
import org.inpud.portal.release.entity.PartOfWork;

/** Somebody who wants to be named, as they want it, with what they did. */
public record CreditView(String name, List<PartOfWork> parts) {}
