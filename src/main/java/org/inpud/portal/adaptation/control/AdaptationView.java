package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Role;

/**
 * An adaptation at one look.
 *
 * @param edition the number of the one that it follows
 * @param behind how many editions are newer
 * @param proposals how many of other releases wait
 * @param facts what stands in each section, by the label of its heading
 * @param steps that the actor's roles open now, with what still holds each up
 * @param history the steps taken, the newest first
 * @param mayRelease whether the licence, or a grant, lets it be released; said from the start
 * @param mayTranslate whether the actor can write texts now
 * @param mayReview whether the actor can give verdicts now
 * @param mayCoordinate whether the actor decides for this network
 * @param adoptedAt when its text was brought in from elsewhere, where it was
 */
public record AdaptationView(
        AdaptationId id,
        String title,
        String sourceLanguage,
        int edition,
        int behind,
        int proposals,
        Optional<AdaptationId> basedOn,
        Stage stage,
        Progress progress,
        FindingCounts findings,
        List<SectionView> sections,
        Map<String, SectionFacts> facts,
        List<StepView> steps,
        List<LocalChangeView> localChanges,
        List<MoveView> history,
        boolean mayRelease,
        boolean isSingleReviewed,
        boolean mayTranslate,
        boolean mayReview,
        boolean mayCoordinate,
        Instant openedAt,
        Optional<Instant> adoptedAt,
        long version) {

    /** How many findings stand, by what they weigh; a person's major and critical ones weigh as errors. */
    public record FindingCounts(int error, int warning, int hint) {}

    /** One step that was taken. */
    public record MoveView(Step step, Stage from, Stage to, Role role, Optional<String> reason, Instant at) {}
}
