package org.inpud.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * Where styles, scripts and symbols are found: under an address that names their content. Browsers may keep them for
 * good, and after a new version of the portal no page meets a half of the old scripts.
 */
@ApplicationScoped
public class Assets {

    /** The folder as it is packed. */
    static final String ROOT = "/assets";

    private static final int LENGTH = 12;

    @Inject
    private ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(ROOT + "/", digest);
            version = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void add(String folder, MessageDigest digest) {
        for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(path, digest);
                continue;
            }
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            try (InputStream content = context.getResourceAsStream(path)) {
                digest.update(content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Twelve hexadecimal digits of what all the files are. */
    String version() {
        return version;
    }

    /** As pages name it: {@code #{assets}/css/base.css}. */
    @Produces
    @Named("assets")
    public String address() {
        return ROOT + "/" + version;
    }
}
