package org.inpud.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that every answer carries. Signed-in pages get their content security policy from PrimeFaces, with its
 * nonce (web.xml holds the rest of it); everything else gets the strict one.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), interest-cohort=(), browsing-topics=()");
        response.setHeader("Cache-Control", "no-store");
        if (!WorkPages.has(path)) {
            response.setHeader("Content-Security-Policy", STRICT);
        }
        chain.doFilter(request, response);
    }
}
