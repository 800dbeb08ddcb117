package org.inpud.portal.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps an answer's body until it is delivered, so that it can be kept for a repeat or for a cache. */
class RecordedResponse extends HttpServletResponseWrapper {

    private static final List<String> KEPT = List.of("Content-Type", "Location", "ETag");

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Recording(body);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    IdempotentAnswers.Answer answer(String requestHash) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = name.equals("Content-Type") ? getContentType() : getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new IdempotentAnswers.Answer(requestHash, getStatus(), headers, bytes());
    }

    byte[] bytes() {
        writer.flush();
        return body.toByteArray();
    }

    void deliver() throws IOException {
        byte[] bytes = bytes();
        getResponse().setContentLength(bytes.length);
        getResponse().getOutputStream().write(bytes);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void setContentLength(int length) {
        // deliver() tells the length of what was really written
    }

    @Override
    public void setContentLengthLong(long length) {
        // as above
    }

    private static final class Recording extends ServletOutputStream {

        private final ByteArrayOutputStream into;

        Recording(ByteArrayOutputStream into) {
            this.into = into;
        }

        @Override
        public void write(int oneByte) {
            into.write(oneByte);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            into.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a recorded answer is written in the same thread");
        }
    }
}
