package org.inpud.portal.release.entity;

import java.util.Map;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;

/** How somebody wants to be named in public for their work: in their own words, on one line. */
public record CreditName(String value) {

    private static final int LONGEST = 60;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    public static Outcome<CreditName> of(String written) {
        String name = written == null
                ? ""
                : SPACE.matcher(Text.normal(written)).replaceAll(" ").strip();
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.of(KernelRefusal.MISSING_VALUE).at("name"));
        }
        return name.length() > LONGEST
                ? Outcome.refused(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST))
                        .at("name"))
                : Outcome.done(new CreditName(name));
    }
}
