package org.inpud.portal.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from: only for the throttle, which keeps a hash for a quarter of an hour. */
public final class Source {

    private Source() {}

    /** The address, or the one that our own proxy on this machine names last. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        boolean isOwnProxy = address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
        return isOwnProxy && forwarded != null
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : address;
    }
}
