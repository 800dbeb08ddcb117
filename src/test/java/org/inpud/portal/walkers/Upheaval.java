package org.inpud.portal.walkers;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Random;
import org.inpud.portal.support.RestCaller.Answer;
import org.inpud.portal.walkers.World.Person;

/** What changes under everybody's hands: another edition is followed, the rules change, a role ends in the middle. */
final class Upheaval {

    private static final List<String> SWITCHES = List.of(
            "peerTestStage",
            "coordinatorsTranslate",
            "singleReviewAllowed",
            "secondApproverNeeded",
            "borrowingAllowed");
    private static final String MEMBERS = "/members";

    private final Person person;
    private final Walk walk;
    private final Random chance;

    Upheaval(Person person, Walk walk, Random chance) {
        this.person = person;
        this.walk = walk;
        this.chance = chance;
    }

    /** Follows another edition, now and then takes it back. */
    void follow(String adaptation) {
        String path = "/api/v1/adaptations/" + adaptation + "/follow";
        int edition = 1 + chance.nextInt(World.EDITIONS);
        call("follow", () -> person.portal().post(path, "{\"edition\":" + edition + "}"));
        if (chance.nextInt(4) == 0) {
            call("unfollow", () -> person.portal().delete(path));
        }
    }

    /** As the person’s network allows: whoever may not, is told so. */
    void changeRules() {
        String path = network() + "/rules";
        Answer seen = call("rules", () -> person.portal().get(path));
        if (seen.status() == 200) {
            JsonObject rules = seen.object();
            String which = SWITCHES.get(chance.nextInt(SWITCHES.size()));
            rules.addProperty(which, !rules.get(which).getAsBoolean());
            rules.addProperty("reviewersNeeded", 1 + chance.nextInt(2));
            call("change rules", () -> person.portal().ifMatch(seen.etag()).put(path, rules.toString()));
        }
    }

    /** Ends somebody’s role as a translator or reviewer, and gives it back. */
    void revoke() {
        Answer seen = call("members", () -> person.portal().get(network() + MEMBERS + "?size=50"));
        JsonArray members = seen.status() == 200 ? seen.object().getAsJsonArray("items") : new JsonArray();
        if (members.isEmpty()) {
            return;
        }
        JsonObject member = members.get(chance.nextInt(members.size())).getAsJsonObject();
        String role = member.get("role").getAsString();
        if (!List.of("TRANSLATOR", "REVIEWER", "COUNTRY_READER").contains(role)) {
            return;
        }
        Answer ended = call("end role", () -> person.portal()
                .ifMatch(member.get("version").getAsString())
                .delete(network() + MEMBERS + "/" + member.get("id").getAsString()));
        if (ended.status() == 204) {
            JsonObject again = new JsonObject();
            again.add("person", member.get("person"));
            again.addProperty("role", role);
            again.add("languages", new JsonArray());
            call("give role", () -> person.portal().post(network() + MEMBERS, again.toString()));
        }
    }

    private String network() {
        return "/api/v1/networks/" + person.network().orElse("lanpud");
    }

    private Answer call(String what, java.util.function.Supplier<Answer> call) {
        return walk.timed(what, person.name(), call);
    }
}
