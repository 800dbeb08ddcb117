package org.inpud.portal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Calls that the caller prefers not to wait for (RFC 7240): answered by the address of a job. */
public final class Async {

    private static final String PREFERENCE = "respond-async";

    private Async() {}

    /** What stands at a job's address before it has begun. */
    public record Waiting(UUID id, String state, int progress) {}

    /** Whether the caller asks for an answer before the work is done. */
    public static boolean isPreferred(HttpHeaders headers) {
        List<String> preferences = headers.getRequestHeader("Prefer");
        return preferences != null
                && preferences.stream()
                        .flatMap(line -> List.of(line.split(",")).stream())
                        .anyMatch(one -> one.split(";")[0].strip().equalsIgnoreCase(PREFERENCE));
    }

    /** 202 with the job's address: the value of {@link Rest#answer}. */
    public static Response.ResponseBuilder accepted(UUID job) {
        return Response.accepted(new Waiting(job, "WAITING", 0))
                .location(URI.create("/api/v1/jobs/" + job))
                .header("Preference-Applied", PREFERENCE)
                .header("Retry-After", 1);
    }
}
