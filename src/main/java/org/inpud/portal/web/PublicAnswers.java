package org.inpud.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Answers anonymous readers of public pages from {@link PublicPageCache}, or with nothing but 304 where they have it. */
@ApplicationScoped
class PublicAnswers {

    private static final int LONGEST_QUERY = 500;

    private PublicPageCache cache;

    protected PublicAnswers() {}

    @Inject
    PublicAnswers(PublicPageCache cache) {
        this.cache = cache;
    }

    /** Whether the answer to this request is the same for everybody. */
    static boolean suits(HttpServletRequest request) {
        String query = request.getQueryString();
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && (query == null || query.length() <= LONGEST_QUERY);
    }

    /**
     * The kept page, or the one that the page writes now; a page that sets a cookie or fails is passed on unkept.
     *
     * @param isAnonymous nothing is kept from, or for, whoever is signed in
     */
    void answer(HttpServletRequest request, HttpServletResponse response, boolean isAnonymous, Page page)
            throws IOException, ServletException {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        Optional<PublicPageCache.Kept> kept = isAnonymous ? cache.find(address) : Optional.empty();
        if (kept.isPresent()) {
            send(kept.get(), request, response);
            return;
        }
        long generation = cache.generation();
        Rendering rendering = new Rendering(response);
        page.write(rendering);
        byte[] body = rendering.bytes();
        if (rendering.error != 0) {
            response.sendError(rendering.error);
        } else if (isAnonymous
                && rendering.getStatus() == HttpServletResponse.SC_OK
                && !rendering.containsHeader("Set-Cookie")) {
            send(cache.keep(address, generation, body), request, response);
        } else if (body.length > 0) {
            rendering.deliver();
        }
    }

    /** An error is told once the page is over: told within its forward, the container would answer it twice. */
    private static final class Rendering extends RecordedResponse {

        private int error;

        Rendering(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            error = status;
        }

        @Override
        public void sendError(int status, String message) {
            error = status;
        }
    }

    /** Renders a page into a response. */
    interface Page {
        void write(HttpServletResponse into) throws IOException, ServletException;
    }

    private static void send(PublicPageCache.Kept page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean isPacked = takesGzip(request.getHeader("Accept-Encoding"));
        String tag = "\"" + page.tag() + (isPacked ? "-gz" : "") + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", tag);
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = isPacked ? page.packed() : page.plain();
        response.setContentType("text/html;charset=UTF-8");
        if (isPacked) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    static boolean isKnown(String tag, String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    /** RFC 9110, 12.5.3: gzip is named, or everything is, and not with the weight of nothing. */
    static boolean takesGzip(String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(coding -> coding.strip().toLowerCase(java.util.Locale.ROOT))
                        .anyMatch(coding ->
                                coding.matches("(gzip|x-gzip|\\*)\\s*(;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
    }
}
