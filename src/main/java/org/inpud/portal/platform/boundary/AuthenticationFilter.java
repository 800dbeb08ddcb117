package org.inpud.portal.platform.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** Tells who makes a request, and in which language they read. */
public class AuthenticationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        signedIn.read(Messages.accepted(request.getHeader("Accept-Language")));
        chain.doFilter(request, response);
    }
}
