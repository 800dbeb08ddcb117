package org.inpud.portal.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.inpud.portal.kernel.Upload;

/**
 * Refuses an upload by its announced length, or, where none was announced, as soon as it grows too large. Nothing of it
 * is kept or parsed; some of the rest is thrown away as it comes, since most programs read an answer only after they
 * have sent everything.
 */
@Provider
@LimitedUpload
public class UploadLimit implements ContainerRequestFilter {

    /** What the parts' heads and the note may add to the file. */
    private static final long ROOM_FOR_PARTS = 64 * 1024L;

    private static final long MOST_BYTES = Upload.MOST_BYTES + ROOM_FOR_PARTS;

    /** Beyond this the line is simply closed. */
    private static final long MOST_THROWN_AWAY = 4 * MOST_BYTES;

    @Inject
    private Rest rest;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.matches("\\d+") && isTooLarge(announced)) {
            throwAway(request.getEntityStream());
            request.abortWith(rest.refuse(List.of(Upload.tooLarge()), null));
        } else {
            request.setEntityStream(new Bounded(request.getEntityStream()));
        }
    }

    private static boolean isTooLarge(String announced) {
        return announced.length() > 18 || Long.parseLong(announced) > MOST_BYTES;
    }

    private static void throwAway(InputStream content) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = MOST_THROWN_AWAY;
        for (int read = content.read(buffer); read >= 0 && left > 0; read = content.read(buffer)) {
            left -= read;
        }
    }

    /** Ends with 413 where more is read than may come. */
    private static final class Bounded extends FilterInputStream {

        private long left = MOST_BYTES;

        Bounded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throwAway(in);
                throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
