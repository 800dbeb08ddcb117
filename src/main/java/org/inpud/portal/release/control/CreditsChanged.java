package org.inpud.portal.release.control;

import org.inpud.portal.adaptation.entity.AdaptationId;

/** The pages of an adaptation name somebody, or no more. No matter for the chronicle, which would keep it for ever. */
public record CreditsChanged(AdaptationId adaptation) {}
