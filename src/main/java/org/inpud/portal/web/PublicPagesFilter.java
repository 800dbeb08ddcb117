package org.inpud.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.LanguageTag;

/** Public pages carry their language in the address ({@code /es/library}): no cookie, and each can be cached and shared. */
public class PublicPagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** What people type without a language; a folder of that name gets its stroke from the server. */
    private static final Pattern PLAIN = Pattern.compile("(/library|/about)/?");

    private static final Pattern ADDRESS = Pattern.compile("/(en|fr|es|ru|ar|pt)(?:/(.*?))?/?");

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient PublicPage page;

    @Inject
    private transient PublicAnswers answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.equals("/")) {
            response.sendRedirect(signedIn.isKnown() ? "/shell/desk" : "/" + signedIn.language() + "/library");
            return;
        }
        Matcher plain = PLAIN.matcher(path);
        if (plain.matches()) {
            response.sendRedirect("/" + signedIn.language() + plain.group(1));
            return;
        }
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        signedIn.read(LanguageTag.of(address.group(1)));
        String rest = address.group(2) == null ? "" : address.group(2);
        if (rest.isEmpty()) {
            response.sendRedirect("/" + address.group(1) + "/library");
            return;
        }
        Optional<PublicRoute.Match> match = PublicRoute.match(rest);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.open(rest, request.getQueryString(), match.get().values());
        String view = match.get().view();
        if (match.get().isShared() && PublicAnswers.suits(request)) {
            answers.answer(request, response, !signedIn.isKnown(), into -> request.getRequestDispatcher(view)
                    .forward(request, into));
        } else {
            request.getRequestDispatcher(view).forward(request, response);
        }
    }
}
