package org.inpud.portal.platform.launcher;

import java.security.SecureRandom;

/** Random words that can be read out and typed: no letters that look alike. */
final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Five bits a letter: sixteen letters make eighty. */
    static String random(int letters) {
        return RANDOM.ints(letters, 0, LETTERS.length())
                .collect(StringBuilder::new, (word, at) -> word.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
