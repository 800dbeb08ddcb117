package org.inpud.portal.adaptation.control;

import java.util.List;

/** What a finished translation gives to an adaptation. */
public record AdoptedTexts(List<Text> texts, List<Addition> additions) {

    /** @param isDraft whether somebody should still look at it */
    public record Text(String segment, String target, boolean isDraft) {}

    /** What the source does not say, beside one of its passages. */
    public record Addition(String passage, boolean isBefore, String text) {}
}
