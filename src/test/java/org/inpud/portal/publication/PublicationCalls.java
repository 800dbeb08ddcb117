package org.inpud.portal.publication;

import com.google.gson.JsonArray;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the catalogue over HTTP share: callers, works to begin with, uploads. */
abstract class PublicationCalls extends PortalIT {

    protected static final String PUBLICATIONS = "/api/v1/publications";

    @ArquillianResource
    private URL root;

    protected RestCaller anybody;
    protected RestCaller secretariat;

    @BeforeEach
    void people() throws Exception {
        anybody = RestCaller.at(URI.create(root.toString()));
        secretariat = as(RoleHeld.everywhere(Role.SECRETARIAT));
    }

    protected RestCaller as(RoleHeld held) throws Exception {
        return anybody.withToken(TestPeople.tokenOf(held));
    }

    protected String registered() {
        String key = key();
        secretariat.post(PUBLICATIONS, json(key, "secretariat")).expect(201);
        return key;
    }

    protected static RestCaller.Answer upload(RestCaller caller, String key, String fileName, byte[] content) {
        return caller.upload(PUBLICATIONS + "/" + key + "/editions", "file", fileName, content, Map.of("note", "É"));
    }

    protected static String key() {
        return "work-" + UUID.randomUUID();
    }

    protected static String json(String key, String owner) {
        return ("{\"key\":\"%s\",\"title\":\"A work\",\"kind\":\"guide\",\"year\":2026,\"language\":\"en\","
                        + "\"objectives\":[\"practice\"],\"topics\":[\"organising\"],\"licence\":\"CC BY-NC-ND 3.0\","
                        + "\"owner\":\"%s\"}")
                .formatted(key, owner);
    }

    protected static List<String> texts(JsonArray items, String name) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.getAsJsonObject().get(name).getAsString())
                .toList();
    }
}
