package org.inpud.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inpud.portal.support.Callers;
import org.inpud.portal.support.PortalIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What the portal serves at {@code /openapi} is the description that was drawn from the code, and nothing else. */
class ServedDescriptionIT extends PortalIT {

    @Test
    @RunAsClient
    void itIsTheOneThatWasDrawn(@ArquillianResource URL root) throws IOException {
        JsonObject served = Callers.at(root)
                .with("Accept", "application/json")
                .get("/openapi")
                .expect(200)
                .object();
        // The server's own addition: the paths once more.
        served.remove("endpoints");
        JsonElement drawn =
                JsonParser.parseString(Files.readString(Path.of("src/main/resources/META-INF/openapi.json")));
        assertEquals(drawn, served);
    }
}
