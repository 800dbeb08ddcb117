package org.inpud.portal.lineage.control;

import org.inpud.portal.lineage.entity.ProposalState;

/**
 * Which proposals are looked at. They are read behind the last one seen, not by their place: settled ones drop out.
 *
 * @param after the number of the last one seen; 0 from the beginning
 */
public record ProposalFilter(ProposalState state, long after, int size) {}
