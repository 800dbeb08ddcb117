package org.inpud.portal.platform.boundary;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.HeldRoles;
import org.inpud.portal.people.control.Authentication;
import org.inpud.portal.people.entity.PeopleRefusal;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Problem;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.WorkPages;

/**
 * Tells who makes a request, by the API’s token or the cookie of a sign-in, with the roles they hold at this moment, and
 * in which language they read. Sends whoever asks for a page of work without a sign-in to sign in first.
 */
public class AuthenticationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Pattern STATIC = Pattern.compile("/(assets|jakarta\\.faces\\.resource|health|openapi)(/.*)?");
    private static final Set<String> OPEN_TO_ALL = Set.of("/shell/error", "/shell/error.xhtml");
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    /** A page of another site can’t send it: browsers ask us first, and we don’t allow it. */
    private static final String SENT_BY_OUR_PAGES = "X-Portal-Request";

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Authentication authentication;

    @Inject
    private transient HeldRoles roles;

    @Inject
    private transient Messages messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        signedIn.read(Messages.accepted(request.getHeader("Accept-Language")));
        if (STATIC.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PeopleRefusal> refusal =
                path.startsWith("/api/") ? recogniseProgramOrPage(request) : recognisePage(request);
        if (refusal.isPresent()) {
            refuse(response, refusal.get());
        } else if (!signedIn.isKnown() && WorkPages.has(path) && !OPEN_TO_ALL.contains(path)) {
            sendToSignIn(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<PeopleRefusal> recogniseProgramOrPage(HttpServletRequest request) {
        String authorisation = request.getHeader("Authorization");
        if (authorisation == null) {
            recognisePage(request);
            boolean isForged = signedIn.isKnown()
                    && !SAFE_METHODS.contains(request.getMethod())
                    && request.getHeader(SENT_BY_OUR_PAGES) == null;
            return isForged ? Optional.of(PeopleRefusal.FORGED_REQUEST) : Optional.empty();
        }
        if (!authorisation.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        Optional<Authentication.Known> known =
                authentication.byToken(authorisation.substring(BEARER.length()).strip());
        known.ifPresent(somebody -> become(somebody, request));
        return known.isPresent() ? Optional.empty() : Optional.of(PeopleRefusal.BAD_TOKEN);
    }

    private Optional<PeopleRefusal> recognisePage(HttpServletRequest request) {
        cookie(request).flatMap(authentication::byCookie).ifPresent(somebody -> become(somebody, request));
        return Optional.empty();
    }

    private void become(Authentication.Known somebody, HttpServletRequest request) {
        boolean asksForLanguage =
                request.getRequestURI().startsWith("/api/") && request.getHeader("Accept-Language") != null;
        LanguageTag language = asksForLanguage ? signedIn.language() : Messages.nearest(somebody.language());
        Actor actor = Actor.of(somebody.person(), roles.of(somebody.person()));
        signedIn.become(actor, somebody.pseudonym(), language, somebody.signIn());
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(Authentication.COOKIE)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isGet = request.getMethod().equals("GET") && request.getQueryString() != null;
        String wanted = request.getRequestURI() + (isGet ? "?" + request.getQueryString() : "");
        String target = "/" + signedIn.language() + "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + target
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    private void refuse(HttpServletResponse response, PeopleRefusal code) throws IOException {
        boolean isUnknown = code == PeopleRefusal.BAD_TOKEN;
        int status = isUnknown ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN;
        LanguageTag language = signedIn.language();
        Problem problem = new Problem(
                "about:blank",
                messages.of(language, "web.problem." + code.kind(), Map.of()),
                status,
                code.name(),
                messages.of(language, Refusal.of(code)),
                List.of(),
                List.of(),
                null);
        response.setStatus(status);
        if (isUnknown) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }
}
