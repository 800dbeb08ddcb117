package org.inpud.portal.library.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds works on the shelf by what readers know of them. */
@ApplicationScoped
class Shelves {

    /** By what a reader can narrow the shelf down. */
    enum Facet {
        LANGUAGE,
        NETWORK,
        TOPIC,
        KIND,
        YEAR
    }

    /**
     * @param total how many works there are on all pages
     * @param readable how many of them can be read here in some language
     */
    record Found(List<String> keys, long total, long readable) {}

    /**
     * @param value how many works it leaves
     */
    record Count(String value, long works) {}

    private static final String COUNTS = """
            select 'LANGUAGE', language, count(distinct publication) from release where withdrawn_at is null group by 2
            union all
            select 'NETWORK', place.key, count(distinct r.publication) from release r join network n on n.key = r.network
            cross join lateral (values (n.key), (n.parent)) place (key)
            where r.withdrawn_at is null and place.key is not null group by 2
            union all
            select 'TOPIC', topic, count(*) from publication_topic group by 2
            union all
            select 'KIND', kind, count(*) from publication group by 2
            union all
            select 'YEAR', year::text, count(*) from publication group by 2
            order by 1, 3 desc, 2""";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    Found find(ShelfQuery wanted) {
        ShelfSql sql = new ShelfSql(wanted);
        Query query = entities.createNativeQuery(sql.text());
        for (int at = 0; at < sql.parameters().size(); at++) {
            query.setParameter(at + 1, sql.parameters().get(at));
        }
        List<String> keys = new ArrayList<>();
        long total = 0;
        long readable = 0;
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            keys.add((String) columns[0]);
            total = ((Number) columns[1]).longValue();
            readable = ((Number) columns[2]).longValue();
        }
        return new Found(keys, total, readable);
    }

    /** For each facet its values, those that leave most works first. */
    Map<Facet, List<Count>> counts() {
        List<?> rows = entities.createNativeQuery(COUNTS).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        columns -> Facet.valueOf((String) columns[0]),
                        () -> new EnumMap<>(Facet.class),
                        Collectors.mapping(
                                columns -> new Count((String) columns[1], ((Number) columns[2]).longValue()),
                                Collectors.toList())));
    }
}
