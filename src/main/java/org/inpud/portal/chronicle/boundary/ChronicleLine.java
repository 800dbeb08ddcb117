package org.inpud.portal.chronicle.boundary;

import java.time.Instant;

/**
 * What happened, as a person reads it.
 *
 * @param who a pseudonym; empty where the person was erased
 * @param role by which they could; empty where none was needed
 * @param subject a title; empty where it has none
 * @param page where the subject is shown; empty where it has no page
 * @param told what the facts mean; empty where they say nothing to a person
 */
public record ChronicleLine(
        Instant at, String who, String role, String event, String subject, String page, String told) {}
