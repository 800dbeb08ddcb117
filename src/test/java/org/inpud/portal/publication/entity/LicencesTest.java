package org.inpud.portal.publication.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {

    @Test
    void theSpellingsAreThoseOfTheContract() {
        assertEquals(
                List.of(
                        "CC BY 4.0",
                        "CC BY-SA 4.0",
                        "CC BY-NC 4.0",
                        "CC BY-NC-SA 4.0",
                        "CC BY-ND 4.0",
                        "CC BY-NC-ND 4.0",
                        "CC BY 3.0",
                        "CC BY-SA 3.0",
                        "CC BY-NC 3.0",
                        "CC BY-NC-SA 3.0",
                        "CC BY-ND 3.0",
                        "CC BY-NC-ND 3.0",
                        "CC0 1.0",
                        "all rights reserved",
                        "unknown"),
                Arrays.stream(Licence.values()).map(Licence::spelling).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLicenceIsReadAsItIsWritten(Licence licence) {
        assertEquals(Optional.of(licence), Licence.parse(licence.spelling()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC-BY-4.0", "cc by 4.0", "CC BY 2.0", "", "Unknown"})
    void nothingElseIsALicence(String spelling) {
        assertEquals(Optional.empty(), Licence.parse(spelling));
    }

    @ParameterizedTest
    @EnumSource
    void whatForbidsDerivativesOrIsNotKnownForbidsAdapting(Licence licence) {
        boolean forbids = licence.spelling().contains("ND")
                || licence == Licence.ALL_RIGHTS_RESERVED
                || licence == Licence.UNKNOWN;
        assertEquals(!forbids, licence.allowsAdaptation());
    }

    @Test
    void kindsAndObjectivesAreReadAsTheyAreWritten() {
        assertEquals(Optional.of(Kind.CASE_STUDY), Kind.parse("case-study"));
        assertEquals(Optional.of(Objective.NETWORKS), Objective.parse("networks"));
        assertTrue(Kind.parse("CASE_STUDY").isEmpty());
        assertTrue(Objective.parse("1").isEmpty());
    }

    @Test
    void aKeyIsLowerCaseLettersDigitsAndHyphens() {
        assertTrue(PublicationKey.parse("strategic-plan-2025-2029").isPresent());
        for (String bad : List.of("", "-a", "a-", "a--b", "A", "é", "a.b", "a b", "a".repeat(81))) {
            assertFalse(PublicationKey.parse(bad).isPresent(), bad);
        }
        assertFalse(PublicationKey.parse(null).isPresent());
    }
}
