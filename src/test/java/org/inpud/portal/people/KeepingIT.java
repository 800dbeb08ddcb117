package org.inpud.portal.people;

import static org.inpud.portal.support.Callers.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonObject;
import java.net.URL;
import java.util.Base64;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.RestCaller;
import org.inpud.portal.support.TestPeople;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What the portal keeps for a person’s browsers: a key for text that waits, and small choices. */
@RunAsClient
class KeepingIT extends PortalIT {

    private static final String KEY = "/api/v1/me/keeping-key";
    private static final String CHOICE = "/api/v1/me/choices/editor-keys";

    @Test
    void aPersonHasOneKeyOfTheirOwn(@ArquillianResource URL root) throws Exception {
        RestCaller mora = somebody(root);
        JsonObject first = mora.get(KEY).expect(200).object();
        assertEquals(first, mora.get(KEY).expect(200).object());
        assertEquals(32, Base64.getDecoder().decode(first.get("key").getAsString()).length);
        assertNotEquals(first, somebody(root).get(KEY).expect(200).object());
        at(root).get(KEY).expect(401);
    }

    @Test
    void aChoiceIsKeptAndTheSlowerOfTwoIsTold(@ArquillianResource URL root) throws Exception {
        RestCaller mora = somebody(root);
        assertEquals("", mora.get(CHOICE).expect(200).object().get("value").getAsString());
        mora.put(CHOICE, "{\"value\":\"x\"}").expect(428);
        mora.ifMatch("3").put(CHOICE, "{\"value\":\"x\"}").expect(412);
        mora.ifMatch("0").put(CHOICE, "{\"value\":\"{}\"}").expect(200);
        mora.ifMatch("0").put(CHOICE, "{\"value\":\"x\"}").expect(412);
        mora.ifMatch("1").put(CHOICE, "{\"value\":\"y\"}").expect(200);
        assertEquals("y", mora.get(CHOICE).expect(200).object().get("value").getAsString());
        mora.ifMatch("2").put(CHOICE, "{}").expect(422);
        mora.get("/api/v1/me/choices/Bad_Name").expect(404);
        assertEquals(
                "", somebody(root).get(CHOICE).expect(200).object().get("value").getAsString());
    }

    private static RestCaller somebody(URL root) throws Exception {
        return at(root).withToken(TestPeople.tokenOf(RoleHeld.in("nanpud", Role.TRANSLATOR)));
    }
}
