package org.inpud.portal.adaptation.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Search;
import org.inpud.portal.kernel.Outcome;

/**
 * What is looked for, as addresses say it: {@code q} words or {@code re} a regular expression, {@code in} one of the
 * texts, {@code case=exact} where capitals matter.
 */
public class Sought {

    @QueryParam("q")
    private String q;

    @QueryParam("re")
    private String re;

    @QueryParam("in")
    private String in;

    @QueryParam("case")
    private String letters;

    Outcome<Optional<Search>> search() {
        boolean isExpression = Bodies.text(re).isPresent();
        String text = isExpression ? re : q;
        return Bodies.maybeOne(Search.In.class, in, "in")
                .then(where -> text == null || text.isEmpty()
                        ? Outcome.done(Optional.empty())
                        : Search.of(text, isExpression, "exact".equals(letters), where.orElse(Search.In.BOTH))
                                .map(Optional::of));
    }
}
