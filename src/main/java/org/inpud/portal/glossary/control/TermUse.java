package org.inpud.portal.glossary.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;

/** Tells in how many sentences the words of the glossaries occur, and where another word was written for them. */
@ApplicationScoped
public class TermUse {

    /** Parts sentences; no text has it. */
    private static final String PART = "\u001e";

    /** The network's own word goes before the common one; endings do not count, where the dictionary knows the language. */
    private static final String USE =
            "with line as materialized (select n, lower(s.text) as source, lower(t.text) as target,"
                    + " to_tsvector(glossary_dictionary(?4), s.text) as sought, to_tsvector(glossary_dictionary(?2), t.text) as said"
                    + " from unnest(string_to_array(?6, chr(30))) with ordinality s (text, n)"
                    + " join unnest(string_to_array(?7, chr(30))) with ordinality t (text, n) using (n)),"
                    + " wanted as materialized (select distinct on (lower(t.source)) lower(t.source) as source, t.sought,"
                    + " lower(t.target) as target, phraseto_tsquery(glossary_dictionary(?2), t.target) as wanted from term t"
                    + " where (t.network = ?1 or t.network is null) and t.language in (?2, ?3) and t.source_language in (?4, ?5)"
                    + " order by lower(t.source), t.network nulls last, t.language = ?2 desc, t.id)"
                    + " select count(distinct l.n), count(distinct l.n) filter (where not (l.said @@ w.wanted"
                    + " or strpos(l.target, w.target) > 0)) from line l join wanted w on w.target <> '' and (l.sought @@ w.sought"
                    + " or numnode(w.sought) = 0 and strpos(l.source, w.source) > 0)";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    /** A sentence of the source and what is written for it, without codes. */
    public record Pair(String source, String target) {}

    /**
     * @param sentences that have words of the glossaries
     * @param otherwise those of them where the glossary's word is not to be found
     */
    public record Use(long sentences, long otherwise) {}

    public Use of(String network, LanguageTag language, LanguageTag from, List<Pair> pairs) {
        Object[] row = (Object[]) entities.createNativeQuery(USE)
                .setParameter(1, network)
                .setParameter(2, language.value())
                .setParameter(3, language.primary())
                .setParameter(4, from.value())
                .setParameter(5, from.primary())
                .setParameter(6, pairs.stream().map(Pair::source).collect(Collectors.joining(PART)))
                .setParameter(7, pairs.stream().map(Pair::target).collect(Collectors.joining(PART)))
                .getSingleResult();
        return new Use(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
