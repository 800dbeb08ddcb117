package org.inpud.portal.walkers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.support.RestCaller.Answer;
import org.inpud.portal.walkers.World.Person;

/** Many walkers at once for some time; what they called, how long it took and what they were told. */
public final class Walk implements AutoCloseable {

    private final World world;
    private final ExecutorService walkers;
    private final ExecutorService clicks = Executors.newCachedThreadPool(Walk::daemon);
    private final ConcurrentSkipListMap<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Integer, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, LongAdder> refusals = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    private Walk(World world, int howMany) {
        this.world = world;
        this.walkers = Executors.newFixedThreadPool(howMany, Walk::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "walker");
        thread.setDaemon(true);
        return thread;
    }

    /** Walks, and ends by itself. */
    public static Walk of(World world, int howMany, Duration time, long seed) throws Exception {
        Walk walk = new Walk(world, howMany);
        long end = System.nanoTime() + time.toNanos();
        Random seeds = new Random(seed);
        List<Person> people = people(world, howMany);
        List<Future<?>> all = new ArrayList<>();
        for (int at = 0; at < howMany; at++) {
            Person person = people.get(at);
            Walker walker = new Walker(person, world, walk, seeds.nextLong());
            all.add(walk.walkers.submit(() -> {
                while (System.nanoTime() < end) {
                    if (person.name().startsWith("SECRETARIAT")) {
                        walker.concur();
                    }
                    if (person.holds(Role.INWUD_REVIEWER)) {
                        walker.readForInwud();
                    }
                    walker.visit();
                }
            }));
        }
        for (Future<?> one : all) {
            one.get(time.toSeconds() + 240, TimeUnit.SECONDS);
        }
        return walk;
    }

    /** Every network and every kind of role has its walkers, also where there are few. */
    private static List<Person> people(World world, int howMany) {
        List<Person> chosen = new ArrayList<>();
        List<Person> all = new ArrayList<>(world.people());
        for (int at = 0; at < howMany; at++) {
            chosen.add(all.get((int) ((long) at * all.size() / howMany) % all.size()));
        }
        return chosen;
    }

    ExecutorService clicks() {
        return clicks;
    }

    Answer timed(String what, String who, Supplier<Answer> call) {
        long begun = System.nanoTime();
        Answer answer = call.get();
        times.computeIfAbsent(what, unused -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - begun);
        answers.computeIfAbsent(answer.status(), unused -> new LongAdder()).increment();
        if (answer.status() >= 400 && answer.status() < 500) {
            refused(answer);
        }
        if (answer.status() >= 500 || answer.status() == 400) {
            faults.add(answer.status() + " " + answer.call() + " by " + who + ": " + answer.text());
        }
        return answer;
    }

    /** The workflow lists all that holds a step up; everything else has one code. */
    private void refused(Answer answer) {
        JsonObject problem = answer.object();
        JsonArray listed = problem.has("refusals") && problem.get("refusals").isJsonArray()
                ? problem.getAsJsonArray("refusals")
                : new JsonArray();
        if (listed.isEmpty()) {
            listed.add(problem);
        }
        for (JsonElement one : listed) {
            JsonElement code = one.getAsJsonObject().get("code");
            refusals.computeIfAbsent(answer.status() + " " + code.getAsString(), unused -> new LongAdder())
                    .increment();
        }
    }

    /** How often each refusal was given, with the status that it came with. */
    public Map<String, Long> refusals() {
        Map<String, Long> sums = new TreeMap<>();
        refusals.forEach((code, times) -> sums.put(code, times.sum()));
        return sums;
    }

    /** Answers that no walker should ever get, whatever they do. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public long calls() {
        return answers.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** How often each status was answered. */
    public Map<Integer, Long> answers() {
        Map<Integer, Long> sums = new TreeMap<>();
        answers.forEach((status, times) -> sums.put(status, times.sum()));
        return sums;
    }

    /** Milliseconds below which so many of a hundred calls stayed; of one kind, or of all where none is named. */
    public double percentile(String kind, double percent) {
        long[] sorted = times.entrySet().stream()
                .filter(entry -> kind.isEmpty() || entry.getKey().equals(kind))
                .flatMap(entry -> entry.getValue().stream())
                .mapToLong(Long::longValue)
                .toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))] / 1e6;
    }

    /** Kinds of calls with their numbers. */
    public Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        times.forEach((kind, all) -> kinds.put(kind, all.size()));
        return kinds;
    }

    @Override
    public void close() {
        walkers.shutdownNow();
        clicks.shutdownNow();
    }
}
