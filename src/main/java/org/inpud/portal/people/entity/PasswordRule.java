package org.inpud.portal.people.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;

/** What a password must be: long, and neither the login nor one sign repeated. No rules about kinds of signs. */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT_SIGNS = 4;
    private static final int SHORTEST_LOGIN_LOOKED_FOR = 4;

    private PasswordRule() {}

    /** Every reason why this password can’t be taken; none if it can. */
    public static List<Refusal> refusals(String password, String login) {
        String normal = Text.normal(password == null ? "" : password);
        int length = normal.codePointCount(0, normal.length());
        List<Refusal> refusals = new ArrayList<>();
        if (length < SHORTEST) {
            refusals.add(Refusal.of(PeopleRefusal.PASSWORD_TOO_SHORT, Map.of("least", SHORTEST))
                    .at("password"));
        } else if (length > LONGEST) {
            refusals.add(Refusal.of(PeopleRefusal.PASSWORD_TOO_LONG, Map.of("most", LONGEST))
                    .at("password"));
        } else if (normal.codePoints().distinct().count() < FEWEST_DIFFERENT_SIGNS) {
            refusals.add(Refusal.of(PeopleRefusal.PASSWORD_TOO_PLAIN).at("password"));
        }
        if (holds(normal, login)) {
            refusals.add(Refusal.of(PeopleRefusal.PASSWORD_HOLDS_LOGIN).at("password"));
        }
        return refusals;
    }

    private static boolean holds(String password, String login) {
        String folded = password.toLowerCase(Locale.ROOT);
        return login != null
                && !login.isBlank()
                && (folded.equals(login) || (login.length() >= SHORTEST_LOGIN_LOOKED_FOR && folded.contains(login)));
    }
}
