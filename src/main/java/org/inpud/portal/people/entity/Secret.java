package org.inpud.portal.people.entity;

import java.security.SecureRandom;
import java.util.Base64;
import org.inpud.portal.kernel.Text;

/** 256 random bits that open something once they are shown; the portal itself keeps only their hash. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** No salt and one round suffice: there is nothing to guess in 256 random bits. */
    public String hash() {
        return Text.hash(value);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
