package org.inpud.portal.web;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;

/**
 * Problem details for HTTP APIs (RFC 9457), with a stable code and every reason listed.
 *
 * @param code stable name of the first reason
 * @param detail a sentence in the caller's language
 * @param errors the fields that can't be used
 * @param refusals what the workflow refuses
 * @param current what stands instead, where somebody was faster
 */
@JsonbNillable(false)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<FieldError> errors,
        List<RefusedStep> refusals,
        Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public record FieldError(String field, String code, String message) {}

    public record RefusedStep(String code, String message, String segment) {}
}
