package org.inpud.portal.request.entity;

/** Where a request stands. */
public enum RequestState {
    OPEN,
    /** A network has taken it up. */
    ACCEPTED,
    /** Every network that works in the language has said no. */
    DECLINED
}
