package org.inpud.portal.walkers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.RestCaller.Answer;
import org.inpud.portal.walkers.World.Person;

/**
 * Somebody who does what they may, and often what they may not: takes steps that are not theirs, judges their own words,
 * calls for another network's work, clicks twice, sends what is stale. By a seed, so that a walk can be walked again.
 */
final class Walker {

    private static final List<String> STEPS =
            List.of("START", "SUBMIT", "PASS", "TEST", "RETURN", "APPROVE", "RELEASE", "REOPEN", "WITHDRAW", "FOLLOW");
    private static final List<String> VOICES = List.of("SECOND_READER", "COUNTRY_READER", "CONCURRENCE", "COORDINATOR");
    private static final List<String> CODES = List.of("EX", "LEX", "SLANG", "DATA", "LAW", "OMIT", "RISK");

    /** So many of a network’s works are in everybody’s hands at a time. */
    private static final int IN_HAND = 3;

    private final Person person;
    private final World world;
    private final Walk walk;
    private final Random chance;
    private final Upheaval upheaval;
    private final Dealings dealings;

    Walker(Person person, World world, Walk walk, long seed) {
        this.person = person;
        this.world = world;
        this.walk = walk;
        this.chance = new Random(seed);
        this.upheaval = new Upheaval(person, walk, chance);
        this.dealings = new Dealings(person, world, walk, chance);
    }

    /** One visit to some adaptation: looks, and does something. */
    void visit() {
        String id = adaptation();
        Answer seen = call("look", () -> person.portal().get("/api/v1/adaptations/" + id));
        if (seen.status() != 200) {
            forbidden(id);
            return;
        }
        JsonObject adaptation = seen.object();
        String stage = adaptation.get("stage").getAsString();
        world.seen(id, stage);
        switch (stage) {
            case "TRANSLATING" -> translating(id);
            case "REVIEWING" -> reviewing(id);
            case "TESTING" -> testing(id);
            case "DECIDING" -> deciding(id);
            default -> otherwise(id);
        }
        if (chance.nextInt(40) == 0) {
            switch (chance.nextInt(4)) {
                case 0 -> upheaval.changeRules();
                case 1 -> upheaval.revoke();
                default -> upheaval.follow(id);
            }
        } else if (chance.nextInt(6) == 0) {
            dealings.deal(id, stage);
        } else if (chance.nextInt(30) == 0) {
            forbidden(id);
        } else {
            offered(id, adaptation);
        }
    }

    /**
     * What waits on the own desk, or any of the own network’s; seldom another’s. The first of those that
     * are open are in many hands, as in life, so that some come to an end while most have only begun.
     */
    private String adaptation() {
        if (chance.nextInt(10) == 0) {
            List<String> waiting = dealings.desk();
            if (!waiting.isEmpty()) {
                return waiting.get(chance.nextInt(waiting.size()));
            }
        }
        List<String> all = world.adaptations();
        boolean isStranger = person.network().isEmpty() || chance.nextInt(20) == 0;
        List<String> mine = isStranger
                ? all
                : all.stream()
                        .filter(id -> id.contains("." + person.network().get() + "."))
                        .toList();
        List<String> open = mine.stream().filter(id -> !world.isSettled(id)).toList();
        List<String> these = open.isEmpty() || chance.nextInt(10) == 0 ? mine : open;
        int choice = chance.nextInt(8) == 0 ? these.size() : Math.min(IN_HAND, these.size());
        return these.get(chance.nextInt(choice));
    }

    private void translating(String id) {
        boolean isWriter = person.holds(Role.TRANSLATOR);
        if (chance.nextInt(isWriter ? 6 : 30) == 0) {
            change(id);
        } else if (chance.nextInt(12) == 0) {
            rewrite(id);
        }
        if (!isWriter && chance.nextInt(12) > 0) {
            // whoever writes can’t review or approve it
            return;
        }
        for (JsonElement item : segments(id, "&show=OPEN")) {
            write(id, item.getAsJsonObject());
        }
    }

    private void reviewing(String id) {
        speak(id);
        if (!person.holds(Role.REVIEWER) && chance.nextInt(8) > 0) {
            return;
        }
        JsonArray waiting = segments(id, "&show=UNREVIEWED");
        if (chance.nextInt(3) == 0) {
            call("accept", () -> person.portal()
                    .post("/api/v1/adaptations/" + id + "/verdicts", Together.accepted(waiting)));
            return;
        }
        for (JsonElement item : waiting) {
            JsonObject segment = item.getAsJsonObject();
            if (chance.nextInt(40) == 0 || isReturned(segment)) {
                write(id, segment);
            } else {
                judge(id, segment);
            }
        }
    }

    private void testing(String id) {
        if (!person.holds(Role.REVIEWER) && !person.holds(Role.COORDINATOR) && chance.nextInt(8) > 0) {
            return;
        }
        call("peer test", () -> person.portal()
                .post(
                        "/api/v1/adaptations/" + id + "/peer-tests",
                        "{\"groupSize\":6,\"month\":\"2026-10\",\"changed\":\"Two words.\"}"));
        speak(id);
    }

    private void deciding(String id) {
        speak(id);
        if (!person.holds(Role.COORDINATOR) && chance.nextInt(6) > 0) {
            return;
        }
        StringBuilder points = new StringBuilder();
        for (int point = 1; point <= 17; point++) {
            points.append(point == 1 ? "" : ",")
                    .append("{\"point\":" + point + ",\"settled\":" + (chance.nextInt(60) > 0) + "}");
        }
        call("checklist", () -> person.portal()
                .post("/api/v1/adaptations/" + id + "/checklist", "{\"points\":[" + points + "]}"));
    }

    private void otherwise(String id) {
        if (chance.nextInt(4) == 0) {
            call("compare", () -> person.portal().get("/api/v1/adaptations/" + id + "/since-release"));
        }
    }

    private JsonArray segments(String id, String which) {
        Answer answer =
                call("segments", () -> person.portal().get("/api/v1/adaptations/" + id + "/segments?size=50" + which));
        return answer.status() == 200 ? answer.object().getAsJsonArray("items") : new JsonArray();
    }

    private void write(String id, JsonObject segment) {
        JsonObject body = new JsonObject();
        body.addProperty("target", "Texto " + chance.nextInt(1000) + ": 18");
        body.addProperty("state", "RENDERED");
        call("save", () -> at(segment).put(path(id, segment), body.toString()));
    }

    private void judge(String id, JsonObject segment) {
        String verdict = chance.nextInt(25) > 0
                ? "{\"accept\":true}"
                : "{\"accept\":false,\"reason\":\"Otra palabra.\",\"category\":\"STYLE\",\"severity\":\"MINOR\"}";
        call("verdict", () -> at(segment).put(path(id, segment) + "/verdict", verdict));
    }

    /** Now and then as it was seen long ago. */
    private RestCaller at(JsonObject thing) {
        long version = thing.get("version").getAsLong();
        return person.portal().ifMatch(String.valueOf(chance.nextInt(25) == 0 ? version - 1 : version));
    }

    private static String path(String id, JsonObject segment) {
        return "/api/v1/adaptations/" + id + "/segments/" + segment.get("id").getAsString();
    }

    private void change(String id) {
        boolean isOmission = chance.nextInt(4) == 0;
        String code = isOmission ? "OMIT" : CODES.get(chance.nextInt(CODES.size()));
        JsonObject body = new JsonObject();
        body.addProperty("passage", "p" + (1 + chance.nextInt(4)));
        body.addProperty(
                "act", isOmission ? "OMIT" : List.of("REPLACE", "ADD_AFTER").get(chance.nextInt(2)));
        body.addProperty("code", code);
        body.addProperty("reason", "SAFETY");
        body.addProperty("note", "Aquí no.");
        body.addProperty("reviewBy", "2027-06-01");
        if (!isOmission) {
            body.addProperty("text", "Aquí de otro modo, vez " + chance.nextInt(1000) + ".");
        }
        call("local change", () -> person.portal()
                .post("/api/v1/adaptations/" + id + "/local-changes", body.toString()));
    }

    /** A translator mends what was returned. */
    private boolean isReturned(JsonObject segment) {
        return "ATTENTION".equals(segment.get("state").getAsString()) && person.holds(Role.TRANSLATOR);
    }

    /** A local change is told in other words, or taken back. */
    private void rewrite(String id) {
        Answer seen = call("local changes", () -> person.portal().get("/api/v1/adaptations/" + id + "/local-changes"));
        JsonArray items = seen.status() == 200 ? seen.object().getAsJsonArray("items") : new JsonArray();
        if (items.isEmpty()) {
            return;
        }
        JsonObject change = items.get(chance.nextInt(items.size())).getAsJsonObject();
        String path = "/api/v1/adaptations/" + id + "/local-changes/"
                + change.get("number").getAsInt();
        if (chance.nextInt(3) == 0) {
            call("take back", () -> at(change).delete(path));
        } else {
            call("rewrite", () -> at(change).patch(path, "{\"note\":\"De otro modo.\"}"));
        }
    }

    void readForInwud() {
        dealings.readForInwud();
    }

    private void speak(String id) {
        Answer answer =
                call("local changes", () -> person.portal().get("/api/v1/adaptations/" + id + "/local-changes"));
        if (answer.status() != 200) {
            return;
        }
        for (JsonElement item : answer.object().getAsJsonArray("items")) {
            JsonObject change = item.getAsJsonObject();
            if (chance.nextInt(10) == 0) {
                say(id, change, VOICES.get(chance.nextInt(VOICES.size())));
                continue;
            }
            for (JsonElement voice : change.getAsJsonArray("missing")) {
                if (maySpeak(voice.getAsString())) {
                    say(id, change, voice.getAsString());
                    break;
                }
            }
        }
    }

    private boolean maySpeak(String voice) {
        return switch (voice) {
            case "SECOND_READER" -> person.holds(Role.REVIEWER);
            case "COUNTRY_READER" -> person.holds(Role.COUNTRY_READER);
            case "COORDINATOR" -> person.holds(Role.COORDINATOR);
            default -> person.holds(Role.SECRETARIAT);
        };
    }

    private void say(String id, JsonObject change, String voice) {
        call("voice", () -> at(change)
                .put(
                        "/api/v1/adaptations/" + id + "/local-changes/"
                                + change.get("number").getAsInt() + "/decision",
                        "{\"as\":\"" + voice + "\",\"accept\":" + (chance.nextInt(25) > 0)
                                + ",\"reason\":\"Es así.\"}"));
    }

    /** INPUD's own walkers speak on what waits for them. */
    void concur() {
        Answer answer = call("concurrences", () -> person.portal().get("/api/v1/concurrences?size=50"));
        if (answer.status() != 200) {
            return;
        }
        JsonArray items = answer.object().getAsJsonArray("items");
        for (int at = 0; at < Math.min(6, items.size()); at++) {
            JsonObject item = items.get(chance.nextInt(items.size())).getAsJsonObject();
            say(item.get("adaptation").getAsString(), item.getAsJsonObject("change"), "CONCURRENCE");
        }
    }

    /** Takes a step that the portal offers, sometimes twice at once; seldom one that leads away. */
    private void offered(String id, JsonObject adaptation) {
        for (JsonElement offered : adaptation.getAsJsonArray("steps")) {
            String step = offered.getAsString();
            boolean leadsAway =
                    List.of("RETURN", "WITHDRAW", "REOPEN", "FOLLOW").contains(step);
            if (leadsAway && chance.nextInt(25) > 0) {
                continue;
            }
            if (chance.nextInt(5) == 0) {
                CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> step(id, step), walk.clicks());
                step(id, step);
                other.join();
            } else {
                step(id, step);
            }
            return;
        }
    }

    private Answer step(String id, String step) {
        return call("step " + step.toLowerCase(Locale.ROOT), () -> person.portal()
                .post("/api/v1/adaptations/" + id + "/steps", "{\"step\":\"" + step + "\",\"reason\":\"Porque sí.\"}"));
    }

    /** What nobody should get away with. */
    private void forbidden(String id) {
        switch (chance.nextInt(5)) {
            case 0 -> step(id, STEPS.get(chance.nextInt(STEPS.size())));
            case 1 ->
                call("save", () -> person.portal()
                        .ifMatch("1")
                        .put("/api/v1/adaptations/" + id + "/segments/s1", "{\"target\":\"Mío\"}"));
            case 2 ->
                call("verdict", () -> person.portal()
                        .ifMatch("2")
                        .put("/api/v1/adaptations/" + id + "/segments/s1/verdict", "{\"accept\":true}"));
            case 3 ->
                call("voice", () -> person.portal()
                        .ifMatch("1")
                        .put(
                                "/api/v1/adaptations/" + id + "/local-changes/1/decision",
                                "{\"as\":\"" + VOICES.get(chance.nextInt(VOICES.size())) + "\",\"accept\":true}"));
            default ->
                call("checklist", () -> person.portal()
                        .post(
                                "/api/v1/adaptations/" + id + "/checklist",
                                "{\"points\":[{\"point\":1,\"settled\":true}]}"));
        }
    }

    private Answer call(String what, java.util.function.Supplier<Answer> call) {
        return walk.timed(what, person.name(), call);
    }
}
