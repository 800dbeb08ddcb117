package org.inpud.portal.lineage.control;

import java.time.Instant;
import org.inpud.portal.release.entity.ReleaseNumber;

/** The release that an adaptation begins with which is based on it. */
public record ReleasedBase(ReleaseNumber number, Instant releasedAt) {}
