package org.inpud.portal.platform.launcher;

/** Why the portal does not start: one sentence that says what to do, shown to whoever started it. */
final class StartRefused extends Exception {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
