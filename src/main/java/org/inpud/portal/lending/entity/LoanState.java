package org.inpud.portal.lending.entity;

/** Where a loan stands. */
public enum LoanState {
    ASKED,
    LENT,
    DECLINED,
    ENDED
}
