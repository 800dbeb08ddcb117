package org.inpud.portal.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as the API serves it.
 *
 * @param page from 0
 * @param size how many a page holds at most
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public <U> Page<U> map(Function<? super T, ? extends U> function) {
        return new Page<>(items.stream().<U>map(function).toList(), page, size, total);
    }
}
