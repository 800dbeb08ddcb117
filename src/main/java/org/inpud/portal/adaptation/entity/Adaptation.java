package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RoleHeld;

/**
 * One network's version of a publication in one language. It is planned by a coordinator, translated, reviewed,
 * where the network wants it tested with peers, decided on, approved and released; a reader then finds it in the
 * library. It can be returned, reopened and withdrawn, and never loses what was written. {@link #take} is its only
 * mover, {@link Workflow} the only table of where a step leads.
 */
@Entity
public class Adaptation {

    @Id
    private String id;

    private long edition;

    @Column(name = "based_on")
    private String basedOn;

    private String publication;
    private String network;
    private String language;
    private String country;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "next_change")
    private int nextChange;

    @Column(name = "next_segment")
    private int nextSegment;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "moved_by")
    private UUID movedBy;

    @Column(name = "moved_for")
    private String movedFor;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "single_reviewed")
    private boolean singleReviewed;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @Column(name = "adopted_by")
    private UUID adoptedBy;

    @Version
    private long version;

    protected Adaptation() {}

    public static Adaptation plan(
            AdaptationId id, long edition, Optional<AdaptationId> basedOn, Actor coordinator, Instant now) {
        Adaptation adaptation = new Adaptation();
        adaptation.id = id.toString();
        adaptation.publication = id.publication();
        adaptation.network = id.network();
        adaptation.language = id.language().value();
        adaptation.country = id.country().orElse(null);
        adaptation.edition = edition;
        adaptation.basedOn = basedOn.map(AdaptationId::toString).orElse(null);
        adaptation.stage = Stage.PLANNED;
        adaptation.nextChange = 1;
        adaptation.nextSegment = 1;
        adaptation.openedAt = now;
        adaptation.stamp(coordinator, now);
        return adaptation;
    }

    /**
     * Takes a step: who may not is forbidden, what is not possible now or held up by a guard is refused with every
     * reason at once, and nothing is changed; else the stage moves.
     */
    public Outcome<Stage> take(Step step, Actor actor, Evidence evidence, Instant now) {
        Optional<Refusal> notOpen = refusal(step, actor);
        if (notOpen.isPresent()) {
            return Outcome.refused(notOpen.get());
        }
        Transition transition = Workflow.find(stage, step).orElseThrow();
        List<Refusal> failing = new ArrayList<>(evidence.failing());
        if (transition.guards().contains(Guard.REASON_GIVEN)
                && evidence.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
            failing.add(Refusal.of(AdaptationRefusal.REASON_MISSING));
        }
        if (!failing.isEmpty()) {
            return Outcome.refused(failing);
        }
        if (!evidence.isHeldBack()) {
            stage = transition.destination(evidence);
            stamp(actor, transition, now);
        }
        return Outcome.done(stage);
    }

    /** Why the actor can't take the step at all now, whatever the guards say. */
    public Optional<Refusal> refusal(Step step, Actor actor) {
        if (!Workflow.isEverOpenTo(actor, id().scope(), step)) {
            return Optional.of(Refusal.of(KernelRefusal.FORBIDDEN));
        }
        Optional<Transition> transition = Workflow.find(stage, step);
        if (transition.isEmpty()) {
            return Optional.of(
                    Refusal.of(AdaptationRefusal.STEP_NOT_NOW, Map.of("stage", stage.name(), "step", step.name())));
        }
        return actor.may(transition.get().capability(), id().scope())
                ? Optional.empty()
                : Optional.of(Refusal.of(KernelRefusal.FORBIDDEN));
    }

    /** Keeps to another edition from now on; whether that moves the stage is the step's. */
    public void follow(long anotherEdition) {
        edition = anotherEdition;
    }

    private void stamp(Actor actor, Transition transition, Instant now) {
        stamp(actor, now);
        movedFor = actor.heldFor(transition.capability(), id().scope())
                .flatMap(RoleHeld::network)
                .orElse(network);
        if (transition.step() == Step.APPROVE) {
            approvedAt = now;
            approvedBy = actor.id();
        }
    }

    private void stamp(Actor actor, Instant now) {
        movedBy = actor.id();
        movedFor = network;
        movedAt = now;
    }

    /** Says on the release to come whether its approver was also its only reviewer. */
    public void labelSingleReviewed(boolean isSingleReviewed) {
        singleReviewed = isSingleReviewed;
    }

    /** Its text was finished elsewhere and brought in by this person. */
    public void adopt(Actor person, Instant now) {
        adoptedBy = person.id();
        adoptedAt = now;
    }

    /** When its text was brought in from elsewhere, where it was. */
    public Optional<Instant> adoptedAt() {
        return Optional.ofNullable(adoptedAt);
    }

    /** The next number for a local change; numbers are never used twice. */
    public int takeChangeNumber() {
        return nextChange++;
    }

    /** The next label for a segment of our own; labels are never used twice. */
    public String takeSegmentLabel() {
        return "a" + nextSegment++;
    }

    public AdaptationId id() {
        return AdaptationId.parse(id).orElseThrow();
    }

    /** The id of the edition's row. */
    public long edition() {
        return edition;
    }

    public Optional<AdaptationId> basedOn() {
        return Optional.ofNullable(basedOn).flatMap(AdaptationId::parse);
    }

    public Stage stage() {
        return stage;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public UUID movedBy() {
        return movedBy;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public boolean isSingleReviewed() {
        return singleReviewed;
    }

    public long version() {
        return version;
    }
}
