package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import org.inpud.portal.kernel.FileStore;
import org.inpud.portal.release.control.PreviewAdaptation.Preview;
import org.inpud.portal.release.control.ReleaseView;

/**
 * Hands out files: for keeping, not for opening inside the portal, and locked up should a browser open them after all.
 */
@ApplicationScoped
class FileAnswers {

    private static final String LOCKED_UP =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

    @Inject
    private FileStore files;

    /** A frozen file in a stream, with the digest of its content (RFC 9530). */
    Response frozen(ReleaseView.File file, Request request) {
        EntityTag tag = new EntityTag(file.digest());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag).header("Cache-Control", "no-cache").build();
        }
        StreamingOutput content = to -> files.send(file.digest(), to);
        return locked(Response.ok(content), file.mediaType(), file.name())
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .header("Content-Length", file.size())
                .header("Repr-Digest", digest(file.digest()))
                .build();
    }

    /** Work in progress: kept by nobody on the way, and not in memory for as long as a slow line takes. */
    Response preview(Preview preview) {
        return locked(Response.ok(Spool.of(preview.content())), preview.mediaType(), preview.name())
                .header("Cache-Control", "no-store")
                .header("Content-Length", preview.content().length)
                .build();
    }

    private static Response.ResponseBuilder locked(Response.ResponseBuilder answer, String mediaType, String name) {
        return answer.type(mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", LOCKED_UP)
                .header("X-Content-Type-Options", "nosniff");
    }

    static String digest(String hexadecimal) {
        byte[] digest = HexFormat.of().parseHex(hexadecimal);
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    }
}
