package org.inpud.portal.review.control;

import java.time.YearMonth;

/** What a network writes down of a test with its community; never a name. */
public record PeerTestRecord(int groupSize, YearMonth month, String changed) {}
