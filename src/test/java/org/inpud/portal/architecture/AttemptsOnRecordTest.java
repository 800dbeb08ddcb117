package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Attempt;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Concerning;
import org.inpud.portal.kernel.Requires;
import org.junit.jupiter.api.Test;

/**
 * Every step and every decision on an adaptation leaves a record when it is refused ({@code decisions/0012}): whatever is
 * about an adaptation and asks for a right to move it or to decide, and isn't named here with why it is neither.
 */
class AttemptsOnRecordTest {

    /** Rights by which an adaptation is moved or decided on; writing its words needs another. */
    private static final Set<Capability> DECIDING = EnumSet.of(
            Capability.START,
            Capability.SUBMIT,
            Capability.REVIEW,
            Capability.TEST,
            Capability.READ_FOR_COUNTRY,
            Capability.READ_FOR_WOMEN,
            Capability.CONCUR,
            Capability.RETURN,
            Capability.COORDINATE);

    /** Steps whose right depends on which step it is, asked inside. */
    private static final Set<String> ASKED_INSIDE = Set.of("TakeStep.take", "DecideOnLocalChange.speakForWork");

    /** What asks for such a right and is neither a step nor a decision, and why. */
    private static final Map<String, String> NEITHER = new TreeMap<>(Map.ofEntries(
            Map.entry("AssignWork.assign", "plans who works; the text stays where it is"),
            Map.entry("AssignWork.beDue", "plans until when"),
            Map.entry("AssignWork.end", "plans who works"),
            Map.entry("AssignWork.handOver", "plans who works"),
            Map.entry("AssignWork.setDeadline", "plans until when"),
            Map.entry("AskForReading.ask", "asks for a view"),
            Map.entry("AskForReading.end", "asks for it no longer"),
            Map.entry("BorrowReviewer.all", "reads"),
            Map.entry("BorrowReviewer.ask", "asks another network, which decides"),
            Map.entry("BorrowReviewer.end", "asks for them no longer"),
            Map.entry("BeginAdoption.begin", "brings text in, as translating does"),
            Map.entry("BeginAdoption.queue", "brings text in, as translating does"),
            Map.entry("ChangePair.change", "brings text in, as translating does"),
            Map.entry("ConfirmAdoption.abandon", "brings text in, as translating does"),
            Map.entry("ConfirmAdoption.confirm", "brings text in, as translating does"),
            Map.entry("ConfirmAdoption.finish", "brings text in, as translating does"),
            Map.entry("ConfirmAdoption.queue", "brings text in, as translating does"),
            Map.entry("FollowEdition.finish", "runs as a job, after BeginFollow was asked")));

    @Test
    void everyStepAndDecisionIsAnAttempt() {
        Set<String> wanted = methods()
                .filter(AttemptsOnRecordTest::isOnAdaptation)
                .filter(method -> ASKED_INSIDE.contains(name(method)) || asksToDecide(method))
                .map(AttemptsOnRecordTest::name)
                .filter(name -> !NEITHER.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> carrying = methods()
                .filter(method -> method.isAnnotationPresent(Attempt.class))
                .map(AttemptsOnRecordTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                String.join("\n", wanted),
                String.join("\n", carrying),
                "a step or decision carries @Attempt; what is neither is named in NEITHER with why");
    }

    @Test
    void whatIsNamedAsNeitherIsThereAndAsksForSuchARight() {
        Set<String> deciding = methods()
                .filter(method -> isOnAdaptation(method) && asksToDecide(method))
                .map(AttemptsOnRecordTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> forgotten = new TreeSet<>(NEITHER.keySet());
        forgotten.removeAll(deciding);
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void everyAttemptHasItsWords() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("locales/chronicle_en.properties"))) {
            words.load(reader);
        }
        List<String> wordless = methods()
                .filter(method -> method.isAnnotationPresent(Attempt.class))
                .map(method ->
                        "chronicle.refused.what." + method.getDeclaringClass().getSimpleName())
                .distinct()
                .filter(key -> !words.containsKey(key))
                .toList();
        assertEquals(List.of(), wordless);
    }

    private static Stream<Method> methods() {
        return WhoMayWhatTest.useCases().stream()
                .flatMap(useCase -> Arrays.stream(useCase.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Requires.class));
    }

    private static boolean isOnAdaptation(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == AdaptationId.class || Concerning.class.isAssignableFrom(type));
    }

    private static boolean asksToDecide(Method method) {
        return Arrays.stream(method.getAnnotation(Requires.class).value()).anyMatch(DECIDING::contains);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
