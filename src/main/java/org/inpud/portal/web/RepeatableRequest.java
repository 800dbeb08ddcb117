package org.inpud.portal.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.inpud.portal.kernel.Text;

/** A request whose JSON body was read once to tell it from another; uploads are told by their length alone. */
class RepeatableRequest extends HttpServletRequestWrapper {

    private static final int LARGEST_BODY = 1 << 20;

    private final byte[] body;

    RepeatableRequest(HttpServletRequest request) throws IOException {
        super(request);
        String type = request.getContentType();
        boolean small = type != null && type.contains("json") && request.getContentLengthLong() <= LARGEST_BODY;
        body = small ? request.getInputStream().readNBytes(LARGEST_BODY) : null;
    }

    String fingerprint() {
        return body == null
                ? "length " + getContentLengthLong()
                : HexFormat.of().formatHex(Text.sha256().digest(body));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new Replayed(new ByteArrayInputStream(body));
    }

    private static final class Replayed extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replayed(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("a body that was read already is read in the same thread");
        }
    }
}
