package org.inpud.portal.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the version that a caller has seen (RFC 9110, 13.1.1): 428 where it is missing, 412 where it is none of ours. */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private static final int PRECONDITION_REQUIRED = 428;

    private IfMatch() {}

    public static long version(HttpHeaders headers) {
        String header = header(headers);
        Matcher matcher = VERSION.matcher(header);
        if (!matcher.matches()) {
            throw new WebApplicationException(Response.Status.PRECONDITION_FAILED);
        }
        return Long.parseLong(matcher.group(1));
    }

    /** The tag as text, without its quotes. */
    public static String tag(HttpHeaders headers) {
        return header(headers).replace("\"", "");
    }

    private static String header(HttpHeaders headers) {
        String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new WebApplicationException(PRECONDITION_REQUIRED);
        }
        return header.strip();
    }
}
