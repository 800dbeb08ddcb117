package org.inpud.portal.adaptation.control;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of a query in SQL, read column by column from the left. */
public final class Row {

    private final Object[] columns;
    private int next;

    private Row(Object[] columns) {
        this.columns = columns;
    }

    public static Row of(Object row) {
        return new Row(row instanceof Object[] columns ? columns : new Object[] {row});
    }

    public static List<Row> all(List<?> rows) {
        return rows.stream().map(Row::of).toList();
    }

    public String text() {
        return (String) columns[next++];
    }

    public Optional<String> maybeText() {
        return Optional.ofNullable(text());
    }

    public long number() {
        return maybeNumber().orElse(0L);
    }

    public int small() {
        return Math.toIntExact(number());
    }

    public Optional<Long> maybeNumber() {
        Object value = columns[next++];
        return value instanceof BigDecimal big
                ? Optional.of(big.longValueExact())
                : Optional.ofNullable((Number) value).map(Number::longValue);
    }

    public boolean flag() {
        return Boolean.TRUE.equals(columns[next++]);
    }

    public Instant moment() {
        return maybeMoment().orElseThrow();
    }

    public Optional<Instant> maybeMoment() {
        return Optional.ofNullable((Timestamp) columns[next++]).map(Timestamp::toInstant);
    }

    public UUID id() {
        Object value = columns[next++];
        return value == null || value instanceof UUID ? (UUID) value : UUID.fromString(value.toString());
    }

    public Optional<UUID> maybeId() {
        return Optional.ofNullable(id());
    }

    public <E extends Enum<E>> E one(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public <E extends Enum<E>> Optional<E> maybeOne(Class<E> type) {
        return maybeText().map(name -> Enum.valueOf(type, name));
    }
}
