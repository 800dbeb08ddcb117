package org.inpud.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.junit.jupiter.api.Test;

class TypedLanguagesTest {

    private static final List<LanguageTag> OFFERED = List.of(LanguageTag.of("pt-BR"), LanguageTag.of("es"));

    private static Optional<String> meant(String typed) {
        SignedIn russian = new SignedIn();
        russian.become(Actor.ANYBODY, "", LanguageTag.of("ru"), Optional.empty());
        return new TypedLanguages(new Messages(), russian).meant(typed, OFFERED).map(LanguageTag::value);
    }

    @Test
    void aNameIsUnderstoodInThePagesLanguageInItsOwnAndInEnglish() {
        for (String name : List.of("Испанский", "español", "Spanish", " spanish ", "es")) {
            assertEquals(Optional.of("es"), meant(name), name);
        }
        assertEquals(Optional.of("sw"), meant("Swahili"));
    }

    @Test
    void aTagIsTakenAsItIs() {
        assertEquals(Optional.of("es-PR"), meant("es-PR"));
        assertEquals(Optional.of("pt-BR"), meant("pt-BR"));
    }

    @Test
    void whatIsNoLanguageIsNotGuessed() {
        assertEquals(Optional.empty(), meant(""));
        assertEquals(Optional.empty(), meant(null));
        assertEquals(Optional.empty(), meant("qwertz uiop"));
        assertEquals(Optional.empty(), meant("x".repeat(61)));
    }
}
