package org.inpud.portal.people.control;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/** Small choices that a person makes once and finds again on every device, such as their own keys. */
@UseCase
public class MyChoices {

    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20}){0,3}");
    private static final int LONGEST = 4000;

    /** What was chosen; nothing, of version 0, where nothing ever was. */
    public record View(String name, String value, long version) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<View> see(Actor actor, String name) {
        return NAME.matcher(name).matches()
                ? Outcome.done(find(actor, name))
                : Outcome.refused(KernelRefusal.NOT_FOUND);
    }

    @Requires(Capability.BE_SIGNED_IN)
    public Outcome<View> choose(Actor actor, String name, long version, String value) {
        if (!NAME.matcher(name).matches()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        if (value.length() > LONGEST) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at("value"));
        }
        int written = entities.createNativeQuery("insert into choice (person, name, value) select ?1, ?2, ?3"
                        + " where ?4 = 0 or exists (select 1 from choice where person = ?1 and name = ?2)"
                        + " on conflict (person, name) do update set value = excluded.value,"
                        + " version = choice.version + 1 where choice.version = ?4")
                .setParameter(1, actor.id())
                .setParameter(2, name)
                .setParameter(3, value)
                .setParameter(4, version)
                .executeUpdate();
        View present = find(actor, name);
        return written == 1 ? Outcome.done(present) : Outcome.stale(present);
    }

    private View find(Actor actor, String name) {
        List<?> rows = entities.createNativeQuery("select value, version from choice where person = ?1 and name = ?2")
                .setParameter(1, actor.id())
                .setParameter(2, name)
                .getResultList();
        if (rows.isEmpty()) {
            return new View(name, "", 0);
        }
        Object[] row = (Object[]) rows.get(0);
        return new View(name, (String) row[0], ((Number) row[1]).longValue());
    }

    void forget(@Observes PersonErased erased) {
        entities.createNativeQuery("delete from choice where person = ?1")
                .setParameter(1, erased.actor().id())
                .executeUpdate();
    }
}
