package org.inpud.portal.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.RestCaller;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A file that tells on somebody comes in, and what the portal serves of it in the same format tells nobody. */
@RunAsClient
class PreviewsTellNobodyIT extends PublicationCalls {

    private static final String ADAPTATIONS = "/api/v1/adaptations";

    @Test
    void noFormatServesWhatItsSourceTold() throws Exception {
        RestCaller coordinator = as(RoleHeld.in("lanpud", Role.COORDINATOR));
        for (Map.Entry<String, byte[]> file : TellingFiles.all().entrySet()) {
            String name = file.getKey();
            String key = registered();
            JsonObject edition =
                    upload(secretariat, key, name, file.getValue()).expect(201).object();
            assertEquals(0, edition.get("left").getAsInt(), name);
            List<String> kinds = texts(edition.getAsJsonArray("scrubbed"), "kind");
            assertTrue(kinds.containsAll(List.of("NAME", "HIDDEN_TEXT", "PICTURE_DATA")), name + " " + kinds);
            String adaptation = coordinator
                    .post(
                            ADAPTATIONS,
                            "{\"publication\":\"%s\",\"edition\":1,\"network\":\"lanpud\",\"language\":\"es\"}"
                                    .formatted(key))
                    .expect(201)
                    .object()
                    .get("id")
                    .getAsString();

            byte[] served = coordinator
                    .get(ADAPTATIONS + "/" + adaptation + "/preview.original")
                    .expect(200)
                    .bytes();

            assertTellsNobody(name, served);
        }
    }

    private static void assertTellsNobody(String file, byte[] served) throws IOException {
        assertFalse(text(served).contains("Maria"), file);
        boolean hasText = false;
        boolean hasPicture = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(served))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = text(zip.readAllBytes());
                String name = entry.getName();
                assertFalse(part.contains("Maria") || part.contains("GPS"), file + ": " + name);
                assertFalse(name.contains("comment") || name.contains("custom"), file + ": " + name);
                hasText |= part.contains(TellingFiles.TEXT);
                hasPicture |= name.endsWith("image1.jpeg");
            }
        }
        assertTrue(hasText, file + " has lost its text");
        assertTrue(hasPicture, file + " has lost its picture");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
