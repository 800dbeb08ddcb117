package org.inpud.portal.network.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.kernel.Scoped;

/** A network’s key: its acronym in lower case. As a parameter of a use case it says where the right is needed. */
public record NetworkKey(String value) implements Scoped {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{2,40}");

    public NetworkKey {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a network’s key");
        }
    }

    public static NetworkKey of(String value) {
        return new NetworkKey(value);
    }

    public static Optional<NetworkKey> parse(String typed) {
        String folded = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(folded).matches() ? Optional.of(new NetworkKey(folded)) : Optional.empty();
    }

    @Override
    public Scope scope() {
        return Scope.ofNetwork(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
