package org.inpud.portal.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.publication.entity.Publication;

/** Turns a {@link Search} into queries whose number does not depend on what is found. */
@ApplicationScoped
class CatalogueQuery {

    private static final int MOST_WORDS = 8;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Shelf shelf;

    /** A condition in JPQL with the values it names. */
    private record Condition(String text, Map<String, Object> values) {}

    long count(Search search) {
        Condition condition = condition(search);
        return with(
                        condition,
                        entities.createQuery(
                                "select count(p) from Publication p where " + condition.text(), Long.class))
                .getSingleResult();
    }

    List<Publication> page(Search search, int offset, int size) {
        Condition condition = condition(search);
        return with(
                        condition,
                        entities.createQuery(
                                "select p from Publication p where " + condition.text()
                                        + " order by p.year desc, p.title, p.id",
                                Publication.class))
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.objectives")
                .setHint("eclipselink.batch", "p.topics")
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** The languages that sources are in. */
    List<LanguageTag> languages() {
        return entities.createQuery("select distinct p.language from Publication p order by p.language", String.class)
                .getResultStream()
                .map(LanguageTag::of)
                .toList();
    }

    List<Integer> years() {
        return entities.createQuery("select distinct p.year from Publication p order by p.year desc", Integer.class)
                .getResultList();
    }

    private Condition condition(Search search) {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        addWords(search, parts, values);
        addPlace(search, parts, values);
        search.topic().ifPresent(topic -> {
            parts.add(":topic member of p.topics");
            values.put("topic", topic);
        });
        search.kind().ifPresent(kind -> {
            parts.add("p.kind = :kind");
            values.put("kind", kind);
        });
        search.year().ifPresent(year -> {
            parts.add("p.year = :year");
            values.put("year", year);
        });
        return new Condition(String.join(" and ", parts), values);
    }

    private static void addWords(Search search, List<String> parts, Map<String, Object> values) {
        String[] words = Text.normal(search.words().orElse(""))
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            if (!words[i].isEmpty()) {
                parts.add("lower(p.title) like :word" + i + " escape '!'");
                values.put("word" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
            }
        }
    }

    /** In a language, from a network, or both: by the source itself or by one and the same public adaptation. */
    private void addPlace(Search search, List<String> parts, Map<String, Object> values) {
        if (search.language().isEmpty() && search.network().isEmpty()) {
            return;
        }
        List<String> own = new ArrayList<>();
        search.language().ifPresent(language -> {
            own.add("(p.language = :language or p.language like :varieties)");
            values.put("language", language.value());
            values.put("varieties", language.value() + "-%");
        });
        search.network().ifPresent(network -> {
            if (RegisterPublication.SECRETARIAT.equals(network)) {
                own.add("p.ownerNetwork is null");
            } else {
                own.add("(p.ownerNetwork = :network or p.ownerNetwork in"
                        + " (select n.id from Network n where n.parent = :network))");
                values.put("network", network);
            }
        });
        String condition = String.join(" and ", own);
        Set<String> adapted = shelf.publicationsWith(search.language(), search.network());
        if (!adapted.isEmpty()) {
            condition = "(" + condition + ") or p.id in :adapted";
            values.put("adapted", adapted);
        }
        parts.add("(" + condition + ")");
    }

    private static <T> TypedQuery<T> with(Condition condition, TypedQuery<T> query) {
        condition.values().forEach(query::setParameter);
        return query;
    }
}
