package org.inpud.portal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

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
}
