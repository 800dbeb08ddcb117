package org.inpud.portal.publication.boundary;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.publication.control.Search;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.PublicationRefusal;

/** A search of the catalogue as an address carries it; a {@code @BeanParam}, and what the catalogue page reads too. */
public class SearchParameters {

    @QueryParam("q")
    private String q;

    @QueryParam("language")
    private String language;

    @QueryParam("network")
    private String network;

    @QueryParam("topic")
    private String topic;

    @QueryParam("kind")
    private String kind;

    @QueryParam("year")
    private String year;

    public SearchParameters() {}

    SearchParameters(String q, String language, String network, String topic, String kind, String year) {
        this.q = q;
        this.language = language;
        this.network = network;
        this.topic = topic;
        this.kind = kind;
        this.year = year;
    }

    /** The search, or the parameters that can't be used. */
    Outcome<Search> search() {
        List<Refusal> refusals = new ArrayList<>();
        Search search = new Search(
                written(q),
                parsed(language, "language", LanguageTag::parse, KernelRefusal.BAD_LANGUAGE, refusals),
                written(network),
                written(topic),
                parsed(kind, "kind", Kind::parse, PublicationRefusal.UNKNOWN_KIND, refusals),
                parsed(year, "year", SearchParameters::year, KernelRefusal.BAD_VALUE, refusals));
        return refusals.isEmpty() ? Outcome.done(search) : Outcome.refused(refusals);
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static <T> Optional<T> parsed(
            String text, String field, Function<String, Optional<T>> parse, RefusalCode code, List<Refusal> refusals) {
        Optional<String> written = written(text);
        Optional<T> parsed = written.flatMap(parse);
        if (written.isPresent() && parsed.isEmpty()) {
            refusals.add(Refusal.of(code).at(field));
        }
        return parsed;
    }

    private static Optional<String> written(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
