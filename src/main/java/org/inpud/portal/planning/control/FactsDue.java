package org.inpud.portal.planning.control;

import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * Law, services or medicine that an adaptation states have come to the day by which somebody looks at them again.
 *
 * @param count of the facts whose day has come since the last time
 */
public record FactsDue(AdaptationId adaptation, int count) {}
