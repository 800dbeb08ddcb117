package org.inpud.portal.support;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Calls the portal as a program would; immutable: each {@code with…} gives another caller. */
public final class RestCaller {

    /** HTTP/1.1: over HTTP/2 all callers would share one connection, which the server ends in the middle of a crowd. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI root;
    private final Map<String, String> headers;

    private RestCaller(URI root, Map<String, String> headers) {
        this.root = root;
        this.headers = headers;
    }

    /** @param root of the portal, as {@code @ArquillianResource URL} or the launcher gives it */
    public static RestCaller at(URI root) {
        return new RestCaller(root, Map.of());
    }

    public RestCaller withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public RestCaller with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new RestCaller(root, more);
    }

    public RestCaller ifMatch(String version) {
        return with("If-Match", version.startsWith("\"") ? version : "\"" + version + "\"");
    }

    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, String json) {
        return call("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer put(String path, String json) {
        return call("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer patch(String path, String json) {
        return call("PATCH", path, BodyPublishers.ofString(json), "application/merge-patch+json");
    }

    public Answer send(String method, String path, byte[] content, String mediaType) {
        return call(method, path, BodyPublishers.ofByteArray(content), mediaType);
    }

    /** One file as a browser's form sends it, with further fields. */
    public Answer upload(String path, String field, String fileName, byte[] content, Map<String, String> fields) {
        String boundary = "portal-" + UUID.randomUUID();
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, field, fileName));
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head.toString()),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofByteArray(tail));
        return call("POST", path, body, "multipart/form-data; boundary=" + boundary);
    }

    private Answer call(String method, String path, BodyPublisher body, String mediaType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        headers.forEach(request::header);
        try {
            return new Answer(method + " " + path, CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** What came back. */
    public record Answer(String call, HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public JsonElement json() {
            return JsonParser.parseString(text());
        }

        public JsonObject object() {
            return json().getAsJsonObject();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public String etag() {
            return header("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
        }

        /** The answer itself, once it is sure that it has this status; else a fault that shows what came instead. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("expected " + status + " but got " + this);
            }
            return this;
        }

        /** The code of a problem, as problem details name it. */
        public String problem() {
            JsonObject details = object();
            return details.has("code") ? details.get("code").getAsString() : "";
        }

        @Override
        public String toString() {
            return call + " → " + status() + " " + text();
        }
    }
}
