package org.inpud.portal.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By which server mail goes out, and under which address; off unless host and sender are set. */
@ApplicationScoped
public class MailSettings {

    private Optional<String> host = Optional.empty();
    private int port;
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();
    private Optional<String> from = Optional.empty();
    private boolean encrypted;
    private String address;

    protected MailSettings() {}

    @Inject
    public MailSettings(
            @ConfigProperty(name = "portal.smtp.host") Optional<String> host,
            @ConfigProperty(name = "portal.smtp.port", defaultValue = "587") int port,
            @ConfigProperty(name = "portal.smtp.user") Optional<String> user,
            @ConfigProperty(name = "portal.smtp.password") Optional<String> password,
            @ConfigProperty(name = "portal.smtp.from") Optional<String> from,
            @ConfigProperty(name = "portal.smtp.starttls", defaultValue = "true") boolean encrypted,
            @ConfigProperty(name = "portal.address", defaultValue = "http://127.0.0.1:8080") String address) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.encrypted = encrypted;
        this.address = address;
    }

    public Optional<String> host() {
        return host;
    }

    public int port() {
        return port;
    }

    public Optional<String> user() {
        return user;
    }

    public Optional<String> password() {
        return password;
    }

    /** The neutral address that mail comes from. */
    public Optional<String> from() {
        return from;
    }

    /** Whether a line that can’t be encrypted is refused. */
    public boolean isEncrypted() {
        return encrypted;
    }

    /** The portal’s own, for links. */
    public String address() {
        return address;
    }
}
