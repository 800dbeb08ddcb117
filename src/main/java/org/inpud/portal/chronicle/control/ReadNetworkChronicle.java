package org.inpud.portal.chronicle.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.NetworkKey;

/** Shows a network’s coordinators what happened in their own network, the newest first. */
@UseCase
public class ReadNetworkChronicle {

    /** A window of the record, and how many entries fit the filter. */
    public record Part(List<ChronicleEntry> items, long total) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Requires(Capability.KEEP_NETWORK)
    public Outcome<Part> read(Actor actor, NetworkKey network, ChronicleFilter filter, int offset, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        String condition = condition(network, filter, values);
        TypedQuery<ChronicleEntry> wanted = entities.createQuery(
                "select e from ChronicleEntry e where " + condition + " order by e.id desc", ChronicleEntry.class);
        TypedQuery<Long> counted =
                entities.createQuery("select count(e) from ChronicleEntry e where " + condition, Long.class);
        values.forEach((name, value) -> {
            wanted.setParameter(name, value);
            counted.setParameter(name, value);
        });
        return Outcome.done(
                new Part(wanted.setFirstResult(offset).setMaxResults(size).getResultList(), counted.getSingleResult()));
    }

    private static String condition(NetworkKey network, ChronicleFilter filter, Map<String, Object> values) {
        StringBuilder condition = new StringBuilder("e.network = :network");
        values.put("network", network.value());
        filter.subject().ifPresent(subject -> {
            condition.append(" and e.subject = :subject");
            values.put("subject", subject);
        });
        filter.kind().ifPresent(kind -> {
            condition.append(" and e.event = :event");
            values.put("event", kind);
        });
        filter.from().ifPresent(day -> {
            condition.append(" and e.at >= :begin");
            values.put("begin", day.atStartOfDay(ZoneOffset.UTC).toInstant());
        });
        filter.to().map(ReadNetworkChronicle::dayAfter).ifPresent(day -> {
            condition.append(" and e.at < :end");
            values.put("end", day.atStartOfDay(ZoneOffset.UTC).toInstant());
        });
        return condition.toString();
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }
}
