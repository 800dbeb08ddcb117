package org.inpud.portal.people.entity;

import java.util.Optional;
import org.inpud.portal.kernel.Text;

/** What others call a person here. */
public record Pseudonym(String value) {

    private static final int LONGEST = 40;

    public static Optional<Pseudonym> parse(String typed) {
        String clean = typed == null ? "" : Text.normal(typed).strip().replaceAll("\\s+", " ");
        int length = clean.codePointCount(0, clean.length());
        return length >= 1 && length <= LONGEST ? Optional.of(new Pseudonym(clean)) : Optional.empty();
    }
}
