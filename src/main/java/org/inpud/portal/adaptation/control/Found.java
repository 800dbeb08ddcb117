package org.inpud.portal.adaptation.control;

import java.util.List;

/**
 * A stretch of a longer list.
 *
 * @param total how long the whole list is
 */
public record Found<T>(List<T> items, long total) {

    public Found {
        items = List.copyOf(items);
    }
}
