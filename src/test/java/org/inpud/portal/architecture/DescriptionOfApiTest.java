package org.inpud.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the description of the API, which is served at {@code /openapi}, to the code. Run with
 * {@code -Dopenapi.write=true} to draw it anew.
 */
class DescriptionOfApiTest {

    private static final Path DRAWING = Path.of("src/main/resources/META-INF/openapi.json");

    @Test
    void theDescriptionSaysWhatTheCodeDoes() throws IOException {
        String drawn = ApiDrawing.draw();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DRAWING, drawn);
        }
        assertEquals(
                drawn, Files.readString(DRAWING), "run: mvn test -Dtest=DescriptionOfApiTest -Dopenapi.write=true");
    }

    @Test
    void theDescriptionNamesNoHost() {
        assertFalse(ApiDrawing.draw().matches("(?s).*(https?://|localhost|127\\.0\\.0\\.1|:\\d{4}).*"));
    }
}
