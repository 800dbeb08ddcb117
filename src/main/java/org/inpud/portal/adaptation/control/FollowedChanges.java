package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.ChangeStanding;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Follow;
import org.inpud.portal.adaptation.entity.LocalChange;
import org.inpud.portal.publication.control.Editions;

/** Carries local changes over to another edition, and back; how each stood before is kept with the report. */
@ApplicationScoped
class FollowedChanges {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private LocalChanges changes;

    @Inject
    private Editions editions;

    @Inject
    private OwnTexts texts;

    /** Before the segments are carried over, so that their own texts are still there to be told. */
    void carryOut(Adaptation adaptation, Follow follow, List<CarriedChange> carried, Instant now) {
        for (CarriedChange one : carried) {
            LocalChange change = one.change();
            report(adaptation, follow, one);
            switch (one.fate()) {
                case DROPPED -> change.drop(now);
                case RETURNED -> {
                    change.comeBack();
                    change.meet(one.sourceHash(), isCore(adaptation, follow, change));
                }
                case ATTENTION -> change.meet(one.sourceHash(), isCore(adaptation, follow, change));
                case CARRIED, TYPESET, ADDED -> {
                    // Stays as it is.
                }
            }
        }
        entities.flush();
    }

    private boolean isCore(Adaptation adaptation, Follow follow, LocalChange change) {
        return editions.passage(follow.to().row(), change.passage())
                .filter(passage -> passage.asksForConcurrence(adaptation.id().network()))
                .isPresent();
    }

    private void report(Adaptation adaptation, Follow follow, CarriedChange carried) {
        entities.createNativeQuery("insert into followed_change (follow, local_change, number, passage, fate, decision,"
                        + " decided_by, decided_at, decision_reason, withdrawn_at, source_hash, touches_core, own_text)"
                        + " select ?1, id, number, passage, ?2, decision, decided_by, decided_at, decision_reason,"
                        + " withdrawn_at, source_hash, touches_core, ?3 from local_change where id = ?4")
                .setParameter(1, follow.id())
                .setParameter(2, carried.fate().name())
                .setParameter(3, texts.of(adaptation, carried.change()).text())
                .setParameter(4, carried.change().id())
                .executeUpdate();
    }

    void undo(Follow follow) {
        Row.all(entities.createNativeQuery("select local_change, decision, decided_by, decided_at, decision_reason,"
                                + " source_hash, withdrawn_at, touches_core from followed_change"
                                + " where follow = ?1 and fate <> 'CARRIED'")
                        .setParameter(1, follow.id())
                        .getResultList())
                .forEach(row -> {
                    LocalChange change = changes.find(row.number()).orElseThrow();
                    change.restore(new ChangeStanding(
                            row.one(Decision.class),
                            Optional.ofNullable(row.id()),
                            row.maybeMoment(),
                            row.maybeText(),
                            row.maybeText(),
                            row.maybeMoment(),
                            row.flag()));
                });
        entities.flush();
    }
}
