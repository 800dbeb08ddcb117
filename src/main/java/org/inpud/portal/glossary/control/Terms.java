package org.inpud.portal.glossary.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.glossary.entity.Term;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.LanguageTag;

/** All entries of all glossaries, and those that a sentence has words of. */
@ApplicationScoped
public class Terms {

    private static final int MOST_IN_A_SENTENCE = 30;
    private static final String OF_GLOSSARY = "from Term t where coalesce(t.network, '') = :network"
            + " and t.language = :language and (:q = '' or lower(t.source) like :like escape '!'"
            + " or lower(t.target) like :like escape '!' or lower(t.discouraged) like :like escape '!')";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    List<Term> in(Glossary glossary, String sought, int offset, int limit) {
        return about(
                        entities.createQuery(
                                "select t " + OF_GLOSSARY + " order by lower(t.source), t.sourceLanguage, t.id",
                                Term.class),
                        glossary,
                        sought)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(Glossary glossary, String sought) {
        return about(entities.createQuery("select count(t) " + OF_GLOSSARY, Long.class), glossary, sought)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> about(TypedQuery<T> query, Glossary glossary, String sought) {
        String words = sought.strip().toLowerCase(Locale.ROOT);
        return query.setParameter("network", glossary.network().orElse(""))
                .setParameter("language", glossary.language().value())
                .setParameter("q", words)
                .setParameter("like", "%" + words.replaceAll("([!%_])", "!$1") + "%");
    }

    Optional<Term> find(Glossary glossary, long id) {
        return Optional.ofNullable(entities.find(Term.class, id))
                .filter(term -> term.network().equals(glossary.network())
                        && term.language().equals(glossary.language()));
    }

    void add(Term term) {
        entities.persist(term);
    }

    void remove(Term term) {
        entities.remove(term);
    }

    void flush() {
        entities.flush();
    }

    /** Tells one state of a glossary from another. */
    String stateOf(Glossary glossary) {
        return (String) entities.createNativeQuery("select md5(coalesce(string_agg(id || ':' || version, ','"
                        + " order by id), '')) from term where coalesce(network, '') = ?1 and language = ?2")
                .setParameter(1, glossary.network().orElse(""))
                .setParameter(2, glossary.language().value())
                .getSingleResult();
    }

    /**
     * What the network's glossary and the common one say of a sentence's words, in the order in which they stand there;
     * the network's own word goes before the common one, the longer term before the shorter.
     *
     * @param sentence without codes
     */
    public List<TermView> in(String network, LanguageTag language, LanguageTag from, String sentence) {
        List<?> ids = entities.createNativeQuery("select t.id from term t where (t.network = ?1 or t.network is null)"
                        + " and t.language in (?2, ?3) and t.source_language in (?4, ?5)"
                        + " and (to_tsvector(glossary_dictionary(t.source_language), ?6) @@ t.sought"
                        + " or numnode(t.sought) = 0 and strpos(lower(?6), lower(t.source)) > 0)"
                        + " order by nullif(strpos(lower(?6), lower(t.source)), 0) nulls last,"
                        + " length(t.source) desc, t.network nulls last, t.language = ?2 desc, t.id limit ?7")
                .setParameter(1, network)
                .setParameter(2, language.value())
                .setParameter(3, language.primary())
                .setParameter(4, from.value())
                .setParameter(5, from.primary())
                .setParameter(6, sentence)
                .setParameter(7, MOST_IN_A_SENTENCE)
                .getResultList();
        Map<String, Term> firsts = new LinkedHashMap<>();
        ordered(ids).forEach(term -> firsts.putIfAbsent(term.entry().source().toLowerCase(Locale.ROOT), term));
        return firsts.values().stream().map(TermView::of).toList();
    }

    /**
     * What a network writes in a language for terms of another, one entry for each: its own before the common one, the
     * very language before its like.
     */
    public List<TermEntry> inForce(String network, LanguageTag language, LanguageTag from) {
        List<?> rows = entities.createNativeQuery("select distinct on (lower(t.source)) t.source_language, t.source,"
                        + " t.target from term t where (t.network = ?1 or t.network is null)"
                        + " and t.language in (?2, ?3) and t.source_language in (?4, ?5)"
                        + " order by lower(t.source), t.network nulls last, t.language = ?2 desc,"
                        + " t.source_language = ?4 desc, t.id")
                .setParameter(1, network)
                .setParameter(2, language.value())
                .setParameter(3, language.primary())
                .setParameter(4, from.value())
                .setParameter(5, from.primary())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new TermEntry(LanguageTag.of((String) row[0]), (String) row[1], (String) row[2], List.of(), ""))
                .toList();
    }

    private Stream<Term> ordered(List<?> ids) {
        List<Long> wanted = ids.stream().map(id -> ((Number) id).longValue()).toList();
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        Map<Long, Term> found = new LinkedHashMap<>();
        entities.createQuery("select t from Term t where t.id in :ids", Term.class)
                .setParameter("ids", wanted)
                .getResultList()
                .forEach(term -> found.put(term.id(), term));
        return wanted.stream().map(found::get);
    }
}
