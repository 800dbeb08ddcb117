package org.inpud.portal.document.control;

import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;

/** Office programs keep three languages for every text, one for each of these groups of scripts. */
enum ScriptGroup {
    WESTERN,
    EAST_ASIAN,
    COMPLEX;

    private static final Set<String> ASIAN = Set.of("zh", "ja", "ko", "yue");
    private static final Set<String> SHAPED = Set.of(
            "th", "lo", "km", "my", "hi", "ne", "mr", "bho", "mai", "hne", "bn", "as", "pa", "gu", "or", "ta", "te",
            "kn", "ml", "si", "bo", "dz");

    static ScriptGroup of(LanguageTag language) {
        if (ASIAN.contains(language.primary())) {
            return EAST_ASIAN;
        }
        return language.isRightToLeft() || SHAPED.contains(language.primary()) ? COMPLEX : WESTERN;
    }
}
