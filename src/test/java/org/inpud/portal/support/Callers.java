package org.inpud.portal.support;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.inpud.portal.support.RestCaller.Answer;

/** Callers of the API by who they are, and browsers that only send plain forms. */
public final class Callers {

    private Callers() {}

    public static RestCaller at(URL root) {
        return RestCaller.at(URI.create(root.toString()));
    }

    public static RestCaller basic(URL root, String login, String password) {
        return at(root).with(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    public static Answer form(URL root, String path, String... pairs) {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < pairs.length; at += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(pairs[at])
                    .append('=')
                    .append(URLEncoder.encode(pairs[at + 1], StandardCharsets.UTF_8));
        }
        return at(root).send(
                        "POST",
                        path,
                        body.toString().getBytes(StandardCharsets.UTF_8),
                        "application/x-www-form-urlencoded");
    }

    /** With a token made for this login. */
    public static RestCaller signedIn(URL root, String login, String password) {
        return at(root).withToken(basic(root, login, password)
                .post("/api/v1/tokens", "{\"name\":\"a test\"}")
                .expect(201)
                .object()
                .get("token")
                .getAsString());
    }
}
