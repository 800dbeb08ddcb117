package org.inpud.portal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.support.PortalIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What browsers keep for good has its content's address; what hasn't is asked for each time. */
class AssetsIT extends PortalIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @RunAsClient
    void aPageNamesItsStylesByTheirVersion(@ArquillianResource URL root) throws Exception {
        String page = get(root, "/en/sign-in").body();
        Matcher style = Pattern.compile("href=\"(/assets/[0-9a-f]{12}/css/base\\.css)\"")
                .matcher(page);
        assertTrue(style.find(), page);
        assertEquals("public, max-age=31536000, immutable", caching(root, style.group(1)));
        assertEquals("no-cache", caching(root, "/assets/000000000000/css/base.css"));
        assertEquals("no-cache", caching(root, "/assets/css/base.css"));
        assertEquals(
                get(root, "/assets/css/base.css").body(),
                get(root, style.group(1)).body());
        assertEquals(404, get(root, "/assets/000000000000/css/none.css").statusCode());
    }

    private String caching(URL root, String path) throws Exception {
        HttpResponse<String> answer = get(root, path);
        assertEquals(200, answer.statusCode());
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    private HttpResponse<String> get(URL root, String path) throws Exception {
        URI address = root.toURI().resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
