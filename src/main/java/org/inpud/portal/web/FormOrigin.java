package org.inpud.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Tells whether a plain form was sent by a page of ours, by what browsers say about it themselves. */
public final class FormOrigin {

    private FormOrigin() {}

    public static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        // Old browsers say nothing at all; pages sent without a referrer have the origin "null".
        return origin == null || origin.equals("null") || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
