package org.inpud.portal.walkers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.inpud.portal.support.MigratedDatabase;
import org.inpud.portal.walkers.Plants.Plant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker that watches the walkers is watched itself: it stays silent on a sound story and names each breach. */
class CheckerTest {

    private static MigratedDatabase tables;

    private final Checker checker = new Checker();

    @BeforeAll
    static void begin(@TempDir Path folder) throws Exception {
        tables = MigratedDatabase.in(folder);
    }

    @AfterAll
    static void end() {
        tables.close();
    }

    @Test
    void aSoundStoryBreaksNoRule() throws Exception {
        assertEquals(List.of(), found(""));
    }

    @Test
    void everyPlantedBreachIsNamed() throws Exception {
        List<String> unseen = new ArrayList<>();
        for (Plant plant : Plants.all()) {
            List<String> found = found(plant.sql());
            if (found.stream().noneMatch(breach -> breach.startsWith(plant.rule() + ": "))) {
                unseen.add(plant + " → " + found);
            }
        }
        assertTrue(unseen.isEmpty(), () -> String.join("\n", unseen));
    }

    @Test
    void everyRuleHasItsBreach() {
        assertEquals(
                new TreeSet<>(checker.rules()),
                new TreeSet<>(Plants.all().stream().map(Plant::rule).toList()));
    }

    private List<String> found(String planted) throws Exception {
        try (Connection database = tables.begin()) {
            Story.tell(database);
            Story.run(database, planted);
            List<String> breaches = checker.breaches(database, Story.MARK);
            database.rollback();
            return breaches;
        }
    }
}
