package org.inpud.portal.walkers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.support.RestCaller.Answer;
import org.inpud.portal.walkers.World.Person;

/**
 * What people of several networks have to do with each other around a text: work is planned, taken and handed on, reviewers
 * are borrowed, INWUD and country readers read, languages are asked for, releases are stood behind and withdrawn. Whoever
 * may not, is told so.
 */
final class Dealings {

    private final Person person;
    private final World world;
    private final Walk walk;
    private final Random chance;

    Dealings(Person person, World world, Walk walk, Random chance) {
        this.person = person;
        this.world = world;
        this.walk = walk;
        this.chance = chance;
    }

    /** The adaptations that wait for this person. */
    List<String> desk() {
        String path = "/desk?size=200&filter=" + (chance.nextInt(3) == 0 ? "mine" : "all");
        return StreamSupport.stream(items("desk", path).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(item -> item.has("adaptation"))
                .map(item -> item.get("adaptation").getAsString())
                .distinct()
                .toList();
    }

    void deal(String id, String stage) {
        if (person.holds(Role.COORDINATOR) && chance.nextInt(8) > 0) {
            coordinate(id, stage);
        } else if (person.holds(Role.COUNTRY_READER)) {
            read(id, "{\"as\":\"COUNTRY_READER\",\"country\":\"" + one("mx", "pe", "za") + "\",", 10);
        } else if (person.holds(Role.REVIEWER) && chance.nextInt(2) == 0) {
            comeOrNot();
        } else if (person.holds(Role.TRANSLATOR) || person.holds(Role.REVIEWER)) {
            takeWork(id);
        } else {
            askForLanguage();
        }
    }

    private void coordinate(String id, String stage) {
        switch (chance.nextInt("RELEASED".equals(stage) ? 8 : 7)) {
            case 0 -> plan(id);
            case 1 -> borrow(id);
            case 2 -> lend();
            case 3 -> askInwud(id);
            case 4 -> answerRequests();
            case 5 -> askForLanguage();
            case 6 -> standBehind();
            default -> withdraw(id);
        }
    }

    private void plan(String id) {
        Answer seen = call("plan", () -> person.portal().get(on(id, "/plan")));
        if (seen.status() != 200) {
            return;
        }
        JsonObject assignment = any(seen.object().getAsJsonArray("assignments"), one -> true);
        JsonObject candidate = any(seen.object().getAsJsonArray("candidates"), one -> true);
        JsonObject body = new JsonObject();
        if (candidate != null && chance.nextInt(4) > 0) {
            body.add("person", candidate.get("person"));
        }
        int what = chance.nextInt(4);
        if (assignment != null && what == 0) {
            call("hand over", () -> person.portal().post(given(id, assignment) + "/handover", body.toString()));
        } else if (assignment != null && what == 1) {
            call("off the plan", () -> person.portal().delete(given(id, assignment)));
        } else {
            body.addProperty("role", one("TRANSLATOR", "REVIEWER", "COUNTRY_READER"));
            body.addProperty("due", "2030-01-31");
            call("assign", () -> person.portal().post(on(id, "/assignments"), body.toString()));
        }
    }

    private void takeWork(String id) {
        Answer seen = call("plan", () -> person.portal().get(on(id, "/plan")));
        JsonObject assignment = seen.status() == 200
                ? any(
                        seen.object().getAsJsonArray("assignments"),
                        one -> chance.nextInt(10) == 0
                                || one.get("mayTake").getAsBoolean()
                                || one.get("mine").getAsBoolean())
                : null;
        if (assignment != null) {
            String what = assignment.get("mine").getAsBoolean() ? "return" : "taking";
            call(what, () -> person.portal().post(given(id, assignment) + "/" + what, ""));
        }
    }

    private static String given(String id, JsonObject assignment) {
        return on(id, "/assignments/" + assignment.get("number").getAsLong());
    }

    private void borrow(String id) {
        JsonObject loan = any(items("loans of a work", "/adaptations/" + id + "/loans"), one -> List.of("ASKED", "LENT")
                .contains(one.get("state").getAsString()));
        if (loan != null && chance.nextInt(3) == 0) {
            call("end loan", () -> person.portal()
                    .delete(on(id, "/loans/" + loan.get("id").getAsLong())));
            return;
        }
        JsonObject body = new JsonObject();
        List<String> networks = world.networks();
        body.addProperty("network", networks.get(chance.nextInt(networks.size())));
        if (chance.nextInt(3) == 0) {
            body.addProperty("reviewer", "Somebody");
        }
        call("borrow", () -> person.portal().post(on(id, "/loans"), body.toString()));
    }

    private void lend() {
        String network = "/networks/" + person.network().orElse("lanpud") + "/loans";
        JsonObject loan = any(
                items("loans of a network", network),
                one -> chance.nextInt(12) == 0 || one.get("state").getAsString().equals("ASKED"));
        if (loan == null) {
            return;
        }
        String path = "/api/v1" + network + "/" + loan.get("id").getAsLong();
        if (loan.get("state").getAsString().equals("LENT")) {
            call("call home", () -> person.portal().delete(path));
            return;
        }
        JsonObject reviewer = any(loan.getAsJsonArray("reviewers"), one -> true);
        JsonObject body = new JsonObject();
        body.addProperty("lend", reviewer != null && chance.nextInt(6) > 0);
        if (reviewer != null) {
            body.add("person", reviewer.get("person"));
        }
        call("lend", () -> person.portal().post(path + "/answer", body.toString()));
    }

    /** As somebody asked for by pseudonym. */
    private void comeOrNot() {
        JsonObject loan = any(items("loans for me", "/loans"), one -> true);
        if (loan != null) {
            call("come", () -> person.portal()
                    .post(
                            "/api/v1/loans/" + loan.get("id").getAsLong() + "/answer",
                            "{\"accept\":" + (chance.nextInt(4) > 0) + "}"));
        }
    }

    private void askInwud(String id) {
        String path = on(id, "/readings/request");
        if (chance.nextInt(5) == 0) {
            call("ask no more", () -> person.portal().delete(path));
        } else {
            call("ask INWUD", () -> person.portal().post(path, "{\"note\":\"Please.\"}"));
        }
    }

    /** INWUD’s reviewers read what they were asked to. */
    void readForInwud() {
        JsonObject asked = any(
                items("readings", "/readings"),
                one -> chance.nextInt(20) == 0 || !one.get("read").getAsBoolean());
        if (asked != null) {
            read(asked.get("adaptation").getAsString(), "{\"as\":\"INWUD_REVIEWER\",", 15);
        }
    }

    private void read(String id, String as, int seldom) {
        call("reading", () -> person.portal()
                .post(
                        on(id, "/readings"),
                        as + "\"accept\":" + (chance.nextInt(seldom) > 0) + ",\"reason\":\"Es así.\"}"));
    }

    private void askForLanguage() {
        JsonObject body = new JsonObject();
        body.addProperty("publication", anyWork());
        body.addProperty("language", one("es", "fr", "nl", "pl"));
        body.addProperty("help", false);
        body.addProperty("message", "Please.");
        person.network().filter(own -> chance.nextInt(4) > 0).ifPresent(own -> body.addProperty("network", own));
        call("request", () -> person.portal().post("/api/v1/requests", body.toString()));
    }

    private void answerRequests() {
        JsonObject request = any(items("requests", "/requests?state=OPEN&size=50"), one -> true);
        if (request == null) {
            return;
        }
        String path = "/api/v1/requests/" + request.get("number").getAsLong();
        JsonObject body = new JsonObject();
        body.addProperty("network", person.network().orElse("lanpud"));
        if (chance.nextInt(3) == 0) {
            body.addProperty("reason", "Not now.");
            call("decline", () -> person.portal().post(path + "/decline", body.toString()));
        } else {
            body.addProperty("note", "We take it up.");
            call("accept", () -> person.portal().post(path + "/acceptance", body.toString()));
        }
    }

    private void standBehind() {
        JsonObject release = any(items("shelf", "/releases?publication=" + anyWork()), one -> true);
        if (release == null) {
            return;
        }
        String path = "/api/v1/releases/" + release.get("adaptation").getAsString() + "/"
                + release.get("number").getAsString() + "/endorsements";
        String own = person.network().orElse("lanpud");
        if (chance.nextInt(4) == 0) {
            call("stand back", () -> person.portal().post(path + "/" + own + "/withdrawal", "{\"reason\":\"Ya no.\"}"));
        } else {
            call("endorse", () -> person.portal()
                    .post(path, "{\"network\":\"" + own + "\",\"reason\":\"It is ours, too.\"}"));
        }
    }

    /** A single release, or the whole work, leaves the shelf; or it is opened again. */
    private void withdraw(String id) {
        switch (chance.nextInt(3)) {
            case 0 ->
                call("withdraw one", () -> person.portal()
                        .post("/api/v1/releases/" + id + "/1.0/withdrawal", "{\"reason\":\"Porque sí.\"}"));
            case 1 -> step(id, "WITHDRAW");
            default -> step(id, "REOPEN");
        }
    }

    private void step(String id, String step) {
        call("step " + step.toLowerCase(Locale.ROOT), () -> person.portal()
                .post(on(id, "/steps"), "{\"step\":\"" + step + "\",\"reason\":\"Porque sí.\"}"));
    }

    private String anyWork() {
        List<String> works = List.copyOf(world.works());
        return works.get(chance.nextInt(works.size()));
    }

    private static String on(String id, String rest) {
        return "/api/v1/adaptations/" + id + rest;
    }

    private String one(String... of) {
        return of[chance.nextInt(of.length)];
    }

    private JsonArray items(String what, String path) {
        Answer answer = call(what, () -> person.portal().get("/api/v1" + path));
        return answer.status() == 200 ? answer.object().getAsJsonArray("items") : new JsonArray();
    }

    private JsonObject any(JsonArray all, Predicate<JsonObject> which) {
        List<JsonObject> fit = StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(which)
                .toList();
        return fit.isEmpty() ? null : fit.get(chance.nextInt(fit.size()));
    }

    private Answer call(String what, Supplier<Answer> call) {
        return walk.timed(what, person.name(), call);
    }
}
