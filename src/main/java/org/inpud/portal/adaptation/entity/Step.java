package org.inpud.portal.adaptation.entity;

/** What can be done with an adaptation as a whole. */
public enum Step {
    START,
    SUBMIT,
    PASS,
    TEST,
    RETURN,
    APPROVE,
    RELEASE,
    REOPEN,
    WITHDRAW,
    FOLLOW,
    /** Takes following back, as long as nothing was done since. */
    UNFOLLOW
}
