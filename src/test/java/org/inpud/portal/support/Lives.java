package org.inpud.portal.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * Adaptations of a small text of our own, brought by REST to where a journey begins, so that the journey walks only what
 * it is about. Signs in as the demonstration’s people of one network.
 */
public final class Lives {

    private static final String TEXT = """
            # A quiet room

            Sit down and rest for as long as you like.

            Tea is there for everybody.

            Tell the team when you feel unwell.
            """;

    private final Line line;
    private final String network;

    public Lives(String network) {
        this.line = new Line(
                RestCaller.at(PortalProcess.shared().address()),
                PortalProcess.shared().demoPassword());
        this.network = network;
    }

    public Line line() {
        return line;
    }

    public String login(String role) {
        return role + "." + network;
    }

    /** All of it is rendered, nothing is submitted yet. */
    public String rendered(String language) {
        String key = "quiet-room-" + System.nanoTime();
        line.register(key, "A quiet room", "en");
        edition(key, TEXT);
        String id = line.open(key, network, language);
        step("coordinator", id, "START");
        line.renderAll(login("translator"), id, source -> language + ": " + source);
        return id;
    }

    public String inReview(String language) {
        String id = rendered(language);
        step("translator", id, "SUBMIT");
        return id;
    }

    public String inDecision(String language) {
        String id = inReview(language);
        line.acceptAll(login("reviewer"), id);
        step("reviewer", id, "PASS");
        return id;
    }

    public String released(String language) {
        String id = inDecision(language);
        step("coordinator", id, "APPROVE");
        step("coordinator", id, "RELEASE");
        return id;
    }

    /** A further edition, in which the tea stands no more and something else has come. */
    public void nextEdition(String adaptation) {
        edition(key(adaptation), TEXT.replace("Tea is there", "Tea and bread are there"));
    }

    private void edition(String key, String text) {
        line.importEdition(key, "room.md", text.getBytes(StandardCharsets.UTF_8));
    }

    public void step(String role, String adaptation, String step) {
        RestCaller.Answer answer = line.step(login(role), adaptation, step);
        assertTrue(answer.status() == 200 || answer.status() == 202, answer::toString);
    }

    public String stage(String adaptation) {
        return line.as(login("coordinator"))
                .get("/api/v1/adaptations/" + adaptation)
                .expect(200)
                .object()
                .get("stage")
                .getAsString();
    }

    /** Changes one of the network’s rules; whoever does so puts it back in the end. */
    public void rule(String name, boolean value) {
        RestCaller coordinator = line.as(login("coordinator"));
        RestCaller.Answer now =
                coordinator.get("/api/v1/networks/" + network + "/rules").expect(200);
        JsonObject rules = now.object();
        rules.addProperty(name, value);
        coordinator
                .ifMatch(now.etag())
                .put("/api/v1/networks/" + network + "/rules", rules.toString())
                .expect(200);
    }

    public static String key(String adaptation) {
        return adaptation.substring(0, adaptation.indexOf('.'));
    }
}
