package org.inpud.portal.lineage.control;

import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * A release proposes something to an adaptation that builds on it. Not for the chronicle, which has the release itself:
 * whoever released it is another network's, and this one learns nothing of them.
 */
public record ProposalsMade(AdaptationId adaptation, AdaptationId origin, int count) {}
