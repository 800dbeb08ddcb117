package org.inpud.portal.review.boundary;

import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.review.control.Evident;
import org.inpud.portal.web.Messages;

/**
 * What the portal knows about a point of the checklist, as it is shown and served.
 *
 * @param sign what it is
 * @param weight {@code GOOD}, {@code NOTE} or {@code HEED}
 * @param text the same as a sentence
 */
public record Known(String sign, String weight, String text) {

    static Known of(Evident evident, Messages messages, LanguageTag language) {
        return new Known(
                evident.sign().name(),
                evident.weight().name(),
                messages.of(language, "review.evidence." + evident.sign(), evident.facts()));
    }

    public String icon() {
        return switch (weight) {
            case "GOOD" -> "tick";
            case "HEED" -> "tri";
            default -> "info";
        };
    }

    public String css() {
        return switch (weight) {
            case "GOOD" -> "good";
            case "HEED" -> "heed";
            default -> "quiet";
        };
    }
}
