package org.inpud.portal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which page of a list is wanted; a {@code @BeanParam}. */
public class Paging {

    private static final int LARGEST = 200;

    @QueryParam("page")
    @DefaultValue("0")
    private int page;

    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    /** From 0. */
    public int page() {
        return Math.max(0, page);
    }

    /** 1 to 200. */
    public int size() {
        return Math.min(LARGEST, Math.max(1, size));
    }

    /** How many items come before the page. */
    public int offset() {
        return Math.multiplyExact(Math.min(page(), 10_000_000), size());
    }

    /** The wanted page of a list that is short enough to be there whole. */
    public <T> Page<T> of(List<T> all) {
        List<T> items = all.stream().skip(offset()).limit(size()).toList();
        return new Page<>(items, page(), size(), all.size());
    }
}
