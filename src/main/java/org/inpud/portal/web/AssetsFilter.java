package org.inpud.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Styles, scripts and symbols under the address of their version are kept for a year and never asked for again; under an
 * older address, from a page that was open while the portal was renewed, and under none, browsers ask each time.
 */
public class AssetsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile(Assets.ROOT + "/([0-9a-f]{12})(/.+)");

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        boolean isVersioned = address.matches();
        boolean isCurrent = isVersioned && address.group(1).equals(assets.version());
        response.setHeader("Cache-Control", isCurrent ? "public, max-age=31536000, immutable" : "no-cache");
        if (isVersioned) {
            request.getRequestDispatcher(Assets.ROOT + address.group(2)).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
