package org.inpud.portal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.inpud.portal.support.Line;
import org.inpud.portal.support.LongText;
import org.inpud.portal.support.PortalProcess;
import org.inpud.portal.support.RestCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal is killed while a long translation is adopted, and while it follows another edition: nothing of that is
 * done, its job goes on once the portal is back, and then all of it is.
 */
class KilledInTheMiddleIT {

    private static final int SEGMENTS = 3_000;
    private static final String ID = "long-lived.lanpud.es";
    private static final String ADAPTATION = "/api/v1/adaptations/" + ID;
    private static final String SECRETARIAT = "secretariat";
    private static final String COORDINATOR = "coordinator.lanpud";

    @TempDir
    private Path data;

    private final int port = PortalProcess.freePort();
    private PortalProcess process;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void longWorkIsDoneWholeOrNotAtAll() throws Exception {
        LongText text = new LongText(SEGMENTS);
        begin();
        try {
            Line line = new Line(RestCaller.at(process.address()), process.demoPassword());
            line.register("long-lived", "Long-lived", "en");
            line.importEdition("long-lived", "text.html", text.first());
            RestCaller coordinator = line.as(COORDINATOR);
            over(
                    coordinator,
                    job(later(coordinator)
                            .upload(ADAPTATION + "/adoption", "file", "t.html", text.translation(), Map.of())));

            String taking =
                    job(later(coordinator).post(ADAPTATION + "/adoption/confirmation", "{\"doubtful\":\"ACCEPT\"}"));
            killAt(30, coordinator, taking, "adaptation WHERE id");
            JsonObject adopted = over(coordinator, taking);
            assertEquals(SEGMENTS, adopted.get("rendered").getAsInt());
            assertEquals("TRANSLATING", stage(coordinator));
            assertEquals(SEGMENTS, texts(coordinator, "RENDERED"));

            line.importEdition("long-lived", "text.html", text.second());
            String following = job(later(coordinator).post(ADAPTATION + "/follow", "{\"edition\":2}"));
            killAt(36, coordinator, following, "edition_follow WHERE adaptation");
            JsonObject followed = over(coordinator, following);
            assertEquals(2, coordinator.get(ADAPTATION).object().get("edition").getAsInt());
            assertEquals(1, followed.get("number").getAsInt());
            assertEquals(SEGMENTS / 20, texts(coordinator, "ATTENTION"));
            assertEquals(SEGMENTS / 20, texts(coordinator, "EMPTY"));
            assertEquals(SEGMENTS - SEGMENTS / 10, texts(coordinator, "RENDERED"));

            // What is done already is refused at once, in words, and what was done can be taken back.
            assertEquals(
                    "FOLLOWED_ALREADY",
                    later(coordinator)
                            .post(ADAPTATION + "/follow", "{\"edition\":2}")
                            .expect(409)
                            .problem());
            coordinator.delete(ADAPTATION + "/follow").expect(200);
            assertEquals(SEGMENTS, texts(coordinator, "RENDERED"));
        } finally {
            process.stop();
        }
    }

    private void begin() {
        process = PortalProcess.start(data, port, Map.of("PORTAL_DEMO", "true")).awaitReady();
    }

    private static RestCaller later(RestCaller caller) {
        return caller.with("Prefer", "respond-async");
    }

    private static String job(RestCaller.Answer answer) {
        String address = answer.expect(202).header("Location").orElseThrow();
        return address.substring(address.indexOf("/api/"));
    }

    /**
     * Kills the portal once the job has come so far; looks into the database, which outlives it, that nothing of the
     * work is there; and starts the portal again on the same data.
     *
     * @param trace where the adaptation would stand had anything been done
     */
    private void killAt(int progress, RestCaller caller, String job, String trace) throws Exception {
        JsonObject seen = caller.get(job).expect(200).object();
        while (seen.get("progress").getAsInt() < progress) {
            assertFalse(isOver(seen), seen::toString);
            Thread.sleep(5);
            seen = caller.get(job).expect(200).object();
        }
        process.kill();
        assertFalse(isOver(seen), "it was over before the portal was killed");
        assertEquals(1, count("job WHERE state = 'RUNNING' AND id::text", job.substring(job.lastIndexOf('/') + 1)));
        assertEquals(0, count(trace, ID));
        begin();
    }

    private int count(String where, String value) throws Exception {
        List<String> postmaster = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
        String password = Files.readString(data.resolve("database.password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/postgres";
        try (Connection database = DriverManager.getConnection(url, "portal", password);
                PreparedStatement query = database.prepareStatement("SELECT count(*) FROM " + where + " = ?")) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static boolean isOver(JsonObject job) {
        return "DONE".equals(job.get("state").getAsString())
                || "FAILED".equals(job.get("state").getAsString());
    }

    private static JsonObject over(RestCaller caller, String job) throws InterruptedException {
        JsonObject seen = caller.get(job).expect(200).object();
        while (!isOver(seen)) {
            Thread.sleep(100);
            seen = caller.get(job).expect(200).object();
        }
        assertEquals("DONE", seen.get("state").getAsString(), seen::toString);
        return seen.getAsJsonObject("result");
    }

    private static String stage(RestCaller caller) {
        return caller.get(ADAPTATION).expect(200).object().get("stage").getAsString();
    }

    private static int texts(RestCaller caller, String state) {
        return caller.get(ADAPTATION + "/segments?state=" + state)
                .expect(200)
                .object()
                .get("total")
                .getAsInt();
    }
}
