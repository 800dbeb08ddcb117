package org.inpud.portal.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.junit.jupiter.api.Test;

class NumberingReleasesTest {

    @Test
    void theFirstIsOneZero() {
        assertEquals("1.0", ReleaseNumber.FIRST.toString());
    }

    @Test
    void otherWordingAloneMakesTheNextMinor() {
        assertEquals("1.3", new ReleaseNumber(1, 2).reworded().toString());
    }

    @Test
    void otherLocalChangesOrAnotherEditionMakeTheNextMajor() {
        assertEquals("2.0", new ReleaseNumber(1, 2).rebuilt().toString());
    }

    @Test
    void numbersAreReadAsTheyAreWritten() {
        assertEquals(Optional.of(new ReleaseNumber(12, 30)), ReleaseNumber.parse("12.30"));
        for (String wrong : List.of("", "1", "0.1", "01.0", "1.00", "1.0.0", "-1.0", "1.0 ", "9999999.0")) {
            assertTrue(ReleaseNumber.parse(wrong).isEmpty(), wrong);
        }
    }

    @Test
    void tenComesAfterNine() {
        assertTrue(new ReleaseNumber(1, 10).compareTo(new ReleaseNumber(1, 9)) > 0);
    }
}
