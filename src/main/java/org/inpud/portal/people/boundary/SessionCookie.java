package org.inpud.portal.people.boundary;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.inpud.portal.people.control.Authentication;
import org.inpud.portal.people.control.Begun;

/** Hands a sign-in to the browser and takes it back. Scripts can’t read it, other sites can’t send it, it ends with the browser. */
final class SessionCookie {

    private SessionCookie() {}

    static void give(HttpServletRequest request, HttpServletResponse response, Begun begun) {
        forgetPages(request);
        response.addCookie(cookie(request, begun.secret()));
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        forgetPages(request);
        Cookie cookie = cookie(request, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** What pages kept for whoever was here before is not for whoever comes now. */
    private static void forgetPages(HttpServletRequest request) {
        HttpSession pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
    }

    private static Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(Authentication.COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
