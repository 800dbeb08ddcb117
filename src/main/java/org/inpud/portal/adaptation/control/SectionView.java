package org.inpud.portal.adaptation.control;

import java.util.Optional;

/**
 * A section of the text: what stands from one heading to the next.
 *
 * @param passage the heading's label; none before the first heading
 * @param title the heading's words, without inline codes
 * @param offset how many segments stand before it
 */
public record SectionView(Optional<String> passage, int level, String title, int offset, Progress progress) {}
