package org.inpud.portal.planning.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.planning.entity.PlanningRefusal;
import org.junit.jupiter.api.Test;

/** A day is read as it is written, none is none, and what is no day is refused by the name of its field. */
class GivenDaysTest {

    @Test
    void aDayOrNone() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 12, 31)),
                Given.day(" 2026-12-31 ").value());
        assertEquals(Optional.empty(), Given.day(null).value());
        assertEquals(Optional.empty(), Given.day("  ").value());
    }

    @Test
    void whatIsNoDay() {
        for (String wrong : List.of("31.12.2026", "2026-02-30", "tomorrow")) {
            assertEquals(
                    List.of(Refusal.of(PlanningRefusal.BAD_DAY).at("due")),
                    Given.day(wrong).refusals(),
                    wrong);
        }
    }
}
