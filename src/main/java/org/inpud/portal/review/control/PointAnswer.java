package org.inpud.portal.review.control;

/**
 * The answer to one point of the coordinator's checklist.
 *
 * @param point 1 to 17
 * @param settled whether nothing is left to do about it
 */
public record PointAnswer(int point, boolean settled, String note) {}
