package org.inpud.portal.benchmark;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.inpud.portal.support.LongText;
import org.inpud.portal.support.RestCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it takes to adopt a finished translation of 5,000 and of 50,000 segments and to follow another edition with it:
 * time, that of the processors per segment too, and the most memory that the whole portal took, its heap held within
 * 768 MB. The peer is the same work on the small text. {@code mvn -B -DskipTests package && mvn -B test
 * -Dtest=LongWorkBenchmark}, with {@code -Dsegments=5000,50000} for other sizes
 */
class LongWorkBenchmark {

    /** Asking takes its time of the processors too. */
    private static final long LOOK_AGAIN = 100;

    /** A portal that has just started has its programs yet to compile: the small text comes again until they are. */
    private static final String SIZES = "1000,5000,5000,5000,50000";

    private static final Map<String, String> SMALL_HEAP = Map.of("JAVA_TOOL_OPTIONS", "-Xmx768m");

    @TempDir
    Path folder;

    @Test
    void followsAndAdopts() throws Exception {
        try (BenchmarkPortal portal = BenchmarkPortal.start(folder, SMALL_HEAP)) {
            int time = 0;
            for (String segments : System.getProperty("segments", SIZES).split(",")) {
                work(portal, ++time, Integer.parseInt(segments));
            }
        }
    }

    private static void work(BenchmarkPortal portal, int time, int segments) throws Exception {
        String key = "long-" + time + "-" + segments;
        String id = key + "." + BenchmarkPortal.NETWORK + ".es";
        String at = "/api/v1/adaptations/" + id;
        LongText text = new LongText(segments);
        RestCaller secretariat = portal.caller("secretariat");
        RestCaller coordinator = portal.caller("coordinator." + BenchmarkPortal.NETWORK);
        portal.register(key);
        time(
                portal,
                segments,
                "import",
                () -> upload(secretariat, "/api/v1/publications/" + key + "/editions", text.first()));
        time(portal, segments, "pair", () -> upload(coordinator, at + "/adoption", text.translation()));
        JsonObject adoption = coordinator.get(at + "/adoption").expect(200).object();
        System.out.println("       pairs " + adoption.get("pairs") + ", doubtful " + adoption.get("doubtful"));
        time(
                portal,
                segments,
                "adopt",
                () -> post(coordinator, at + "/adoption/confirmation", "{\"doubtful\":\"ACCEPT\"}"));
        time(
                portal,
                segments,
                "import",
                () -> upload(secretariat, "/api/v1/publications/" + key + "/editions", text.second()));
        time(portal, segments, "preview", () -> coordinator
                .get(at + "/follow?edition=2")
                .expect(200)
                .object());
        JsonObject followed =
                time(portal, segments, "follow", () -> post(coordinator, at + "/follow", "{\"edition\":2}"));
        System.out.println("       carried " + followed.get("carried") + ", attention " + followed.get("attention")
                + ", added " + followed.get("added") + ", dropped " + followed.get("dropped"));
        time(portal, segments, "report", () -> coordinator
                .get(at + "/follows/1")
                .expect(200)
                .object());
        time(portal, segments, "undo", () -> coordinator
                .delete(at + "/follow")
                .expect(200)
                .object());
    }

    private interface Work {
        JsonObject done() throws Exception;
    }

    private static JsonObject time(BenchmarkPortal portal, int segments, String what, Work work) throws Exception {
        Path process = Path.of("/proc", Long.toString(portal.processId()));
        Files.writeString(process.resolve("clear_refs"), "5");
        long processor = portal.processorTime();
        long begun = System.nanoTime();
        JsonObject result = work.done();
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        double got = (portal.processorTime() - processor) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%,7d %-8s %,9.0f ms, %,9.0f ms of the processors, %.3f ms each; the process took at most %,d MB%n",
                segments,
                what,
                milliseconds,
                got,
                got / segments,
                most(process) / 1024);
        return result;
    }

    private static long most(Path process) throws IOException {
        return Files.readAllLines(process.resolve("status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static JsonObject upload(RestCaller caller, String path, byte[] file) throws InterruptedException {
        return over(caller, caller.with("Prefer", "respond-async").upload(path, "file", "text.html", file, Map.of()));
    }

    private static JsonObject post(RestCaller caller, String path, String json) throws InterruptedException {
        return over(caller, caller.with("Prefer", "respond-async").post(path, json));
    }

    private static JsonObject over(RestCaller caller, RestCaller.Answer answer) throws InterruptedException {
        String address = answer.expect(202).header("Location").orElseThrow();
        String job = address.substring(address.indexOf("/api/"));
        while (true) {
            JsonObject seen = caller.get(job).expect(200).object();
            switch (seen.get("state").getAsString()) {
                case "DONE" -> {
                    return seen.getAsJsonObject("result");
                }
                case "FAILED" -> throw new AssertionError(seen);
                default -> Thread.sleep(LOOK_AGAIN);
            }
        }
    }
}
