package org.inpud.portal.people.entity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.inpud.portal.kernel.Text;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA512 and OWASP’s 210,000 rounds, the rounds written beside it so that
 * they can grow.
 */
public record PasswordHash(String value) {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder();
        return new PasswordHash(ROUNDS + ":" + encoder.encodeToString(salt) + ":"
                + encoder.encodeToString(derive(password, salt, ROUNDS)));
    }

    /** Takes the same time whether it matches or not. */
    public boolean matches(String password) {
        String[] parts = value.split(":");
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] derived = derive(password, decoder.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(derived, decoder.decode(parts[2]));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec specification = new PBEKeySpec(Text.normal(password).toCharArray(), salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(specification)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(ALGORITHM + " is missing from this Java", missing);
        } finally {
            specification.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "a password hash";
    }
}
