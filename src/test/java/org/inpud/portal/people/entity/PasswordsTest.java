package org.inpud.portal.people.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inpud.portal.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void aHashMatchesItsPasswordOnly() {
        PasswordHash hash = PasswordHash.of("río de la plata");

        assertTrue(hash.matches("río de la plata"));
        assertTrue(hash.matches("ri\u0301o de la plata"), "composed or not is the same word");
        assertFalse(hash.matches("rio de la plata"));
        assertFalse(hash.matches(""));
    }

    @Test
    void theSamePasswordIsNeverKeptTwiceAlike() {
        assertNotEquals(
                PasswordHash.of("correct horse").value(),
                PasswordHash.of("correct horse").value());
    }

    @Test
    void noHashTellsItselfInALog() {
        assertFalse(PasswordHash.of("correct horse").toString().contains("210000"));
        assertFalse(Secret.random().toString().contains("-"));
    }

    @Test
    void aPasswordIsLongAndNeitherTheLoginNorOneSign() {
        assertEquals(List.of(PeopleRefusal.PASSWORD_TOO_SHORT), codes("short one", "mora"));
        assertEquals(List.of(PeopleRefusal.PASSWORD_HOLDS_LOGIN), codes("my name is Mora.Lanpud", "mora.lanpud"));
        assertEquals(List.of(PeopleRefusal.PASSWORD_TOO_PLAIN), codes("aaaaabbbbb", "mora"));
        assertEquals(List.of(PeopleRefusal.PASSWORD_TOO_LONG), codes("ab cd ".repeat(40), "mora"));
        assertEquals(List.of(), codes("отличный пароль", "mora"));
        assertEquals(List.of(), codes("a bad day for al", "al"), "short logins are in many words");
        assertEquals(
                List.of(PeopleRefusal.PASSWORD_TOO_SHORT, PeopleRefusal.PASSWORD_HOLDS_LOGIN), codes("mora1", "mora"));
    }

    @Test
    void loginsAreComparedWithoutCaseAndCarryNoSpaces() {
        assertEquals("mora.lanpud", Login.parse("  Mora.LANPUD ").orElseThrow().value());
        assertTrue(Login.parse("мора").isPresent());
        assertTrue(Login.parse("مورا").isPresent());
        assertTrue(Login.parse("mo").isEmpty());
        assertTrue(Login.parse("mora lanpud").isEmpty());
        assertTrue(Login.parse(null).isEmpty());
    }

    private static List<RefusalCode> codes(String password, String login) {
        return PasswordRule.refusals(password, login).stream()
                .map(refusal -> refusal.code())
                .toList();
    }
}
