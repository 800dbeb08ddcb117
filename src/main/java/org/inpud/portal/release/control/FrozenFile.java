package org.inpud.portal.release.control;

import org.inpud.portal.release.entity.ReleaseFormat;

/** A file as it was made, before it is kept. */
record FrozenFile(ReleaseFormat format, String mediaType, String extension, byte[] content) {}
