package org.inpud.portal.adaptation.boundary;

import java.time.Instant;
import java.util.List;
import org.inpud.portal.adaptation.control.AdaptationSummary;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.Progress;
import org.inpud.portal.adaptation.control.StepView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Problem;

/**
 * An adaptation as the API serves it.
 *
 * @param steps that the caller's roles open now; {@code open} tells what still holds each up
 * @param mayRelease whether the licence or a grant lets it be released
 * @param adoptedAt when its text was brought in from elsewhere; missing where it was not
 */
public record AdaptationJson(
        String id,
        String publication,
        String title,
        String network,
        String language,
        String country,
        int edition,
        int behind,
        String basedOn,
        int proposals,
        String stage,
        ProgressJson progress,
        List<String> steps,
        List<OpenStep> open,
        FindingsJson findings,
        int localChanges,
        List<SectionJson> sections,
        List<MoveJson> history,
        boolean mayRelease,
        boolean singleReviewed,
        Instant openedAt,
        Instant adoptedAt,
        long version) {

    /** How many segments, and words of the source. */
    public record ProgressJson(int segments, int rendered, int reviewed, int words) {

        static ProgressJson of(Progress progress) {
            return new ProgressJson(progress.segments(), progress.rendered(), progress.reviewed(), progress.words());
        }
    }

    /** How many findings stand. */
    public record FindingsJson(int error, int warning, int hint) {}

    /** A step and what still holds it up. */
    public record OpenStep(
            String step, List<String> towards, boolean asksForReason, List<Problem.RefusedStep> refusals) {}

    /** A section of the text from one heading to the next. */
    public record SectionJson(String passage, int level, String title, int offset, ProgressJson progress) {}

    /** A step that was taken. */
    public record MoveJson(String step, String from, String to, String role, String reason, Instant at) {}

    /** An adaptation in a list. */
    public record SummaryJson(
            String id,
            String publication,
            String title,
            String network,
            String language,
            String country,
            int edition,
            int behind,
            int proposals,
            String stage,
            ProgressJson progress,
            Instant movedAt) {

        static SummaryJson of(AdaptationSummary summary) {
            AdaptationId id = summary.id();
            return new SummaryJson(
                    id.toString(),
                    id.publication(),
                    summary.title(),
                    id.network(),
                    id.language().value(),
                    countryOf(id),
                    summary.edition(),
                    summary.behind(),
                    summary.proposals(),
                    summary.stage().name(),
                    ProgressJson.of(summary.progress()),
                    summary.movedAt());
        }
    }

    static AdaptationJson of(AdaptationView view, Messages messages, LanguageTag language) {
        AdaptationId id = view.id();
        return new AdaptationJson(
                id.toString(),
                id.publication(),
                view.title(),
                id.network(),
                id.language().value(),
                countryOf(id),
                view.edition(),
                view.behind(),
                view.basedOn().map(AdaptationId::toString).orElse(null),
                view.proposals(),
                view.stage().name(),
                ProgressJson.of(view.progress()),
                view.steps().stream().map(step -> step.step().name()).toList(),
                view.steps().stream()
                        .map(step -> open(step, messages, language))
                        .toList(),
                new FindingsJson(
                        view.findings().error(),
                        view.findings().warning(),
                        view.findings().hint()),
                view.localChanges().size(),
                view.sections().stream()
                        .map(section -> new SectionJson(
                                section.passage().orElse(null),
                                section.level(),
                                section.title(),
                                section.offset(),
                                ProgressJson.of(section.progress())))
                        .toList(),
                view.history().stream()
                        .map(move -> new MoveJson(
                                move.step().name(),
                                move.from().name(),
                                move.to().name(),
                                move.role().name(),
                                move.reason().orElse(null),
                                move.at()))
                        .toList(),
                view.mayRelease(),
                view.isSingleReviewed(),
                view.openedAt(),
                view.adoptedAt().orElse(null),
                view.version());
    }

    private static String countryOf(AdaptationId id) {
        return id.country().orElse(null);
    }

    private static OpenStep open(StepView step, Messages messages, LanguageTag language) {
        return new OpenStep(
                step.step().name(),
                step.towards().stream().map(Enum::name).sorted().toList(),
                step.asksForReason(),
                step.refusals().stream()
                        .map(refusal -> refused(refusal, messages, language))
                        .toList());
    }

    private static Problem.RefusedStep refused(Refusal refusal, Messages messages, LanguageTag language) {
        return new Problem.RefusedStep(
                refusal.code().name(),
                messages.of(language, refusal),
                refusal.field().orElse(null));
    }
}
