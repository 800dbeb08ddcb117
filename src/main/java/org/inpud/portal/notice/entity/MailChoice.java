package org.inpud.portal.notice.entity;

/** How a person wants to hear by mail of what is in their inbox. */
public enum MailChoice {
    OFF,
    /** One a day at most. */
    DAILY,
    AT_ONCE
}
