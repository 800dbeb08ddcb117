package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.people.control.PersonErased;
import org.inpud.portal.release.entity.CreditName;
import org.inpud.portal.release.entity.PartOfWork;

/** Who wants to be named for their work; gone with the person. */
@ApplicationScoped
class Credits {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Event<CreditsChanged> changed;

    /** Those who did something until then and want to be named, whoever chose first before the others. */
    List<CreditView> named(AdaptationId adaptation, Instant until) {
        return Row.all(query("select c.name, string_agg(distinct w.part, ' ') as parts from credit c join work_done w"
                                + " on w.adaptation = c.adaptation and w.person = c.person and w.at <= ?2"
                                + " where c.adaptation = ?1 group by c.name, c.chosen_at, c.person"
                                + " order by c.chosen_at, c.person")
                        .setParameter(1, adaptation.toString())
                        .setParameter(2, Timestamp.from(until))
                        .getResultList())
                .stream()
                .map(row -> new CreditView(row.text(), parts(row.text())))
                .toList();
    }

    /** How many people did something that they can be named for. */
    long workers(AdaptationId adaptation) {
        return Row.of(query("select count(distinct w.person) from work_done w where w.adaptation = ?1")
                        .setParameter(1, adaptation.toString())
                        .getSingleResult())
                .number();
    }

    MyCredit of(AdaptationId adaptation, UUID person) {
        return mine("where x.adaptation = ?2", person, adaptation.toString()).stream()
                .findFirst()
                .orElseGet(() -> new MyCredit(adaptation, java.util.Optional.empty(), List.of(), 0));
    }

    /** All of a person’s, wherever they work today. */
    List<MyCredit> of(UUID person) {
        return mine("where x.name is not null and ?2 = ''", person, "");
    }

    private List<MyCredit> mine(String which, UUID person, String adaptation) {
        return Row.all(query("select x.adaptation, x.name, x.parts, x.version from (select a.id as adaptation, c.name,"
                                + " (select string_agg(distinct w.part, ' ') from work_done w where w.adaptation = a.id"
                                + " and w.person = cast(?1 as uuid)) as parts, coalesce(c.version, 0) as version"
                                + " from adaptation a left join credit c on c.adaptation = a.id"
                                + " and c.person = cast(?1 as uuid) where c.person is not null or a.id = ?2) x "
                                + which + " order by x.adaptation")
                        .setParameter(1, person.toString())
                        .setParameter(2, adaptation)
                        .getResultList())
                .stream()
                .map(row -> new MyCredit(
                        AdaptationId.parse(row.text()).orElseThrow(),
                        row.maybeText(),
                        parts(row.maybeText().orElse("")),
                        row.number()))
                .toList();
    }

    /** Whether nobody was faster. */
    boolean put(AdaptationId adaptation, UUID person, CreditName name, long version, Instant now) {
        int written = query(
                        version == 0
                                ? "insert into credit (adaptation, person, name, chosen_at, version)"
                                        + " values (?1, cast(?2 as uuid), ?3, ?4, ?5 + 1) on conflict do nothing"
                                : "update credit set name = ?3, chosen_at = ?4, version = version + 1"
                                        + " where adaptation = ?1 and person = cast(?2 as uuid) and version = ?5")
                .setParameter(1, adaptation.toString())
                .setParameter(2, person.toString())
                .setParameter(3, name.value())
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, version)
                .executeUpdate();
        changed.fire(new CreditsChanged(adaptation));
        return written == 1;
    }

    void remove(AdaptationId adaptation, UUID person) {
        query("delete from credit where adaptation = ?1 and person = cast(?2 as uuid)")
                .setParameter(1, adaptation.toString())
                .setParameter(2, person.toString())
                .executeUpdate();
        changed.fire(new CreditsChanged(adaptation));
    }

    void forget(@Observes PersonErased erased) {
        of(erased.actor().id())
                .forEach(one -> remove(one.adaptation(), erased.actor().id()));
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }

    private static List<PartOfWork> parts(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PartOfWork::valueOf)
                .sorted()
                .toList();
    }
}
