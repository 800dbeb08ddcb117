package org.inpud.portal.library.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** One query of the shelf in SQL. Everything a reader wrote goes in as a parameter. */
final class ShelfSql {

    private static final int MOST_WORDS = 6;

    private final StringBuilder text = new StringBuilder("""
            select p.key, count(*) over (), count(s.newest) over ()
              from publication p
              left join lateral (select max(r.released_at) as newest from release r
                                  where r.publication = p.key and r.withdrawn_at is null) s on true
             where true""");
    private final List<Object> parameters = new ArrayList<>();

    ShelfSql(ShelfQuery wanted) {
        wanted.words().stream().limit(MOST_WORDS).forEach(this::word);
        adaptation(wanted);
        any(" and p.kind = any (string_to_array(%s, ','))", wanted.kinds());
        any(" and p.year = any (string_to_array(%s, ',')::int[])", wanted.years());
        any(
                " and exists (select from publication_topic t where t.publication = p.key"
                        + " and t.topic = any (string_to_array(%s, ',')))",
                wanted.topics());
        text.append(
                wanted.isByTitle()
                        ? " order by s.newest is null, folded(p.title)"
                        : " order by s.newest desc nulls last, p.year desc, folded(p.title)");
        text.append(" limit ").append(ShelfQuery.PAGE_SIZE).append(" offset ").append(wanted.offset());
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    /** A part of a title, or a word of it that was misspelt. */
    private void word(String word) {
        String part = parameter("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        String whole = parameter(word);
        String isFound = "folded(%s) like folded(" + part + ") or folded(" + whole + ") <%% folded(%s)";
        text.append(" and (")
                .append(isFound.formatted("p.title", "p.title"))
                .append(
                        " or exists (select from release r where r.publication = p.key and r.withdrawn_at is null and (")
                .append(isFound.formatted("r.title", "r.title"))
                .append(")))");
    }

    /** Language and network are those of one and the same adaptation. */
    private void adaptation(ShelfQuery wanted) {
        if (wanted.language().isEmpty() && wanted.networks().isEmpty()) {
            return;
        }
        text.append(" and exists (select from release r where r.publication = p.key and r.withdrawn_at is null");
        wanted.language().ifPresent(language -> text.append(" and (r.language = ")
                .append(parameter(language.value()))
                .append(" or r.language like ")
                .append(parameter(language.value() + "-%"))
                .append(")"));
        any(
                " and exists (select from network n where n.key = r.network"
                        + " and array[n.key, n.parent] && string_to_array(%s, ','))",
                wanted.networks());
        text.append(")");
    }

    private void any(String condition, Collection<?> values) {
        if (!values.isEmpty()) {
            text.append(condition.formatted(
                    parameter(values.stream().map(String::valueOf).sorted().collect(Collectors.joining(",")))));
        }
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }
}
