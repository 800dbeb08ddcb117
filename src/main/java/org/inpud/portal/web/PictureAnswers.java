package org.inpud.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.inpud.portal.kernel.FileStore;

/** Hands out pictures in a stream: of their own type and no other, locked up should a browser open them by themselves. */
@ApplicationScoped
public class PictureAnswers {

    private static final String LOCKED_UP = "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    @Inject
    private FileStore files;

    /**
     * @param digest of the content that is kept
     */
    public Response of(String digest, String mediaType, long size, Request request) {
        EntityTag tag = new EntityTag(digest);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag).header("Cache-Control", "no-cache").build();
        }
        StreamingOutput content = to -> files.send(digest, to);
        return Response.ok(content)
                .type(mediaType)
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .header("Content-Length", size)
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", LOCKED_UP)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
