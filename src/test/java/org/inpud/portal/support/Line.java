package org.inpud.portal.support;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Walks the whole line by REST alone, as a program of a network's own would: from a file to a release on the shelf.
 * Signs in as {@code <role>.<network>} with one password for all.
 */
public final class Line {

    private final RestCaller portal;
    private final String password;
    private final Map<String, String> tokens = new HashMap<>();

    public Line(RestCaller portal, String password) {
        this.portal = portal;
        this.password = password;
    }

    /** With tokens that are there already, by login. */
    public Line(RestCaller portal, Map<String, String> tokens) {
        this(portal, "");
        this.tokens.putAll(tokens);
    }

    public RestCaller anybody() {
        return portal;
    }

    /** The portal as this person sees it. */
    public RestCaller as(String login) {
        return portal.withToken(tokens.computeIfAbsent(login, this::signIn));
    }

    private String signIn(String login) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return portal.with("Authorization", "Basic " + pair)
                .post("/api/v1/tokens", "{\"name\":\"line\"}")
                .expect(201)
                .object()
                .get("token")
                .getAsString();
    }

    public void register(String key, String title, String language) {
        as("secretariat")
                .post("/api/v1/publications", """
                        {"key":"%s","title":"%s","kind":"guide","year":2026,"language":"%s",\
                        "objectives":["practice"],"topics":["organising"],"licence":"CC BY 4.0"}""".formatted(key, title, language))
                .expect(201);
    }

    public JsonObject importEdition(String key, String fileName, byte[] content) {
        return importEditionAs("secretariat", key, fileName, content);
    }

    /** The same for a work that a network owns. */
    public JsonObject importEditionAs(String keeper, String key, String fileName, byte[] content) {
        return as(keeper)
                .upload("/api/v1/publications/" + key + "/editions", "file", fileName, content, Map.of())
                .expect(201)
                .object();
    }

    public String open(String key, String network, String language) {
        return as("coordinator." + network)
                .post(
                        "/api/v1/adaptations",
                        "{\"publication\":\"%s\",\"edition\":1,\"network\":\"%s\",\"language\":\"%s\"}"
                                .formatted(key, network, language))
                .expect(201)
                .object()
                .get("id")
                .getAsString();
    }

    public RestCaller.Answer step(String login, String adaptation, String step) {
        return as(login).post("/api/v1/adaptations/" + adaptation + "/steps", "{\"step\":\"" + step + "\"}");
    }

    public List<JsonObject> segments(String login, String adaptation) {
        List<JsonObject> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonObject answer = as(login)
                    .get("/api/v1/adaptations/" + adaptation + "/segments?size=200&page=" + page)
                    .expect(200)
                    .object();
            for (JsonElement item : answer.getAsJsonArray("items")) {
                all.add(item.getAsJsonObject());
            }
            if (all.size() >= answer.get("total").getAsInt()) {
                return all;
            }
        }
    }

    public RestCaller.Answer render(String login, String adaptation, JsonObject segment, String target) {
        JsonObject body = new JsonObject();
        body.addProperty("target", target);
        body.addProperty("state", "RENDERED");
        return as(login).ifMatch(segment.get("version").getAsString()).put(path(adaptation, segment), body.toString());
    }

    public void renderAll(String login, String adaptation, UnaryOperator<String> translation) {
        for (JsonObject segment : segments(login, adaptation)) {
            if (!segment.has("localChange")
                    && segment.get("target").getAsString().isEmpty()) {
                render(
                                login,
                                adaptation,
                                segment,
                                translation.apply(segment.get("source").getAsString()))
                        .expect(200);
            }
        }
    }

    public void acceptAll(String login, String adaptation) {
        for (JsonObject segment : segments(login, adaptation)) {
            boolean isCovered = segment.has("localChange")
                    && !segment.get("id").getAsString().startsWith("a");
            if (!isCovered && segment.get("state").getAsString().equals("RENDERED")) {
                as(login)
                        .ifMatch(segment.get("version").getAsString())
                        .put(path(adaptation, segment) + "/verdict", "{\"accept\":true}")
                        .expect(200);
            }
        }
    }

    public JsonObject change(String login, String adaptation, String json) {
        return as(login)
                .post("/api/v1/adaptations/" + adaptation + "/local-changes", json)
                .expect(201)
                .object();
    }

    public RestCaller.Answer decide(String login, String adaptation, int number, String voice) {
        String path = "/api/v1/adaptations/" + adaptation + "/local-changes/" + number;
        String tag = as(login).get(path).expect(200).etag();
        return as(login).with("If-Match", tag).put(path + "/decision", "{\"as\":\"" + voice + "\",\"accept\":true}");
    }

    private static String path(String adaptation, JsonObject segment) {
        return "/api/v1/adaptations/" + adaptation + "/segments/"
                + segment.get("id").getAsString();
    }
}
