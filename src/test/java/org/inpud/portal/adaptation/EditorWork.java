package org.inpud.portal.adaptation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;

/** Works for journeys in the editor: registered, imported and begun by the API, once in a run. */
final class EditorWork {

    private static final Set<String> THERE = ConcurrentHashMap.newKeySet();

    private EditorWork() {}

    static void open(String key, String markdown, String network, String language) {
        if (THERE.add(key)) {
            RestCaller secretariat = caller("secretariat");
            secretariat
                    .post(
                            "/api/v1/publications",
                            "{\"key\":\"" + key + "\",\"title\":\"Opening hours\",\"kind\":\"guide\",\"year\":2026,"
                                    + "\"language\":\"en\",\"objectives\":[],\"topics\":[],\"licence\":\"CC BY 4.0\"}")
                    .expect(201);
            secretariat
                    .upload(
                            "/api/v1/publications/" + key + "/editions",
                            "file",
                            "text.md",
                            markdown.getBytes(StandardCharsets.UTF_8),
                            Map.of())
                    .expect(201);
        }
        String id = key + "." + network + "." + language;
        if (THERE.add(id)) {
            RestCaller coordinator = caller("coordinator." + network);
            coordinator
                    .post(
                            "/api/v1/adaptations",
                            "{\"publication\":\"" + key + "\",\"edition\":1,\"network\":\"" + network
                                    + "\",\"language\":\"" + language + "\"}")
                    .expect(201);
            coordinator
                    .post("/api/v1/adaptations/" + id + "/steps", "{\"step\":\"START\"}")
                    .expect(200);
        }
    }

    static RestCaller caller(String login) {
        String proof = login + ":" + PortalProcess.shared().demoPassword();
        RestCaller portal = RestCaller.at(PortalProcess.shared().address());
        String token = portal.with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8)))
                .post("/api/v1/tokens", "{\"name\":\"a journey\"}")
                .expect(201)
                .object()
                .get("token")
                .getAsString();
        return portal.withToken(token);
    }
}
