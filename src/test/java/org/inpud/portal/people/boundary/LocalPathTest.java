package org.inpud.portal.people.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aPageOfOursIsReachedAfterSigningIn() {
        assertEquals(
                "/network/members?network=lanpud&page=2", LocalPath.orDesk("/network/members?network=lanpud&page=2"));
        assertEquals("/", LocalPath.orDesk("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "shell/desk",
                "/a\r\nSet-Cookie: x=y",
                "/a\"><script>"
            })
    void everythingElseLeadsToTheDesk(String elsewhere) {
        assertEquals(LocalPath.DESK, LocalPath.orDesk(elsewhere));
    }
}
