package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.adaptation.entity.Follow;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.publication.control.Editions;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;

/** All times that an adaptation followed another edition. */
@ApplicationScoped
public class Follows {

    /** The fact of a step that names the edition to follow. */
    static final String EDITION = "edition";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    /** The newest first. */
    List<Follow> of(AdaptationId adaptation) {
        return entities.createQuery(
                        "select f from Follow f where f.adaptation = :adaptation order by f.number desc", Follow.class)
                .setParameter("adaptation", adaptation.toString())
                .getResultList();
    }

    Optional<Follow> find(AdaptationId adaptation, int number) {
        return of(adaptation).stream()
                .filter(follow -> follow.number() == number)
                .findFirst();
    }

    void add(Follow follow) {
        entities.persist(follow);
        entities.flush();
    }

    /** The edition that the step names, if it can be followed. */
    Optional<Edition> wanted(StepContext context) {
        AdaptationId id = context.adaptation().id();
        return Optional.ofNullable(context.evidence().facts().get(EDITION))
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .flatMap(number -> editions.find(PublicationKey.of(id.publication()), Integer.parseInt(number)));
    }

    /** Why the edition that the step names can't be followed. */
    Optional<Refusal> unfollowable(StepContext context) {
        if (!context.evidence().facts().containsKey(EDITION)) {
            return Optional.of(Refusal.of(AdaptationRefusal.EDITION_NEEDED).at(EDITION));
        }
        Optional<Edition> edition = wanted(context);
        if (edition.isEmpty()) {
            return Optional.of(Refusal.of(AdaptationRefusal.UNKNOWN_EDITION).at(EDITION));
        }
        return edition.get().id() == context.adaptation().edition()
                ? Optional.of(Refusal.of(AdaptationRefusal.FOLLOWED_ALREADY))
                : Optional.empty();
    }

    /** The last follow, as long as nothing was done since. */
    Optional<Follow> undoable(Adaptation adaptation) {
        return of(adaptation.id()).stream()
                .filter(follow -> follow.undoneAt().isEmpty())
                .findFirst()
                .filter(follow -> follow.to().row() == adaptation.edition())
                .filter(follow -> follow.isUntouched(mark(adaptation.id())));
    }

    /** Why the last follow can't be undone. */
    Optional<Refusal> notUndoable(Adaptation adaptation) {
        boolean isAny = of(adaptation.id()).stream()
                .anyMatch(follow -> follow.undoneAt().isEmpty());
        if (!isAny) {
            return Optional.of(Refusal.of(AdaptationRefusal.NOTHING_TO_UNDO));
        }
        return undoable(adaptation).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(AdaptationRefusal.WORKED_ON_SINCE));
    }

    /** Tells every state of an adaptation from every other: texts, local changes, voices, comments, findings, steps. */
    String mark(AdaptationId adaptation) {
        entities.flush();
        return (String) entities.createNativeQuery("select md5(concat_ws('|',"
                        + " (select string_agg(segment || ':' || version || ':' || position, ',' order by segment)"
                        + " from rendering where adaptation = ?1),"
                        + " (select string_agg(number || ':' || version, ',' order by number)"
                        + " from local_change where adaptation = ?1),"
                        + " (select max(v.id) from voice v join local_change c on c.id = v.local_change"
                        + " where c.adaptation = ?1),"
                        + " (select count(*) || ':' || max(id) || ':' || count(resolved_at)"
                        + " from segment_comment where adaptation = ?1),"
                        + " (select max(id) || ':' || count(settled_at) from finding where adaptation = ?1),"
                        + " (select max(id) from adaptation_move where adaptation = ?1)))")
                .setParameter(1, adaptation.toString())
                .getSingleResult();
    }
}
