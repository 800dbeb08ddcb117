package org.inpud.portal.adaptation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.control.StepEvidence;
import org.inpud.portal.adaptation.control.TakeStep;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.ChangeReason;
import org.inpud.portal.adaptation.entity.ChangeRecord;
import org.inpud.portal.adaptation.entity.Depth;
import org.inpud.portal.adaptation.entity.Reach;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.review.control.GiveVerdict;
import org.inpud.portal.review.control.Judgement;

/** Adaptations in any stage, made by the use cases themselves, each of a publication of its own. */
@ApplicationScoped
public class AdaptationFixture {

    public static final String NETWORK = "lanpud";
    public static final Actor SECRETARIAT = Actor.of(new UUID(1, 1), List.of(RoleHeld.everywhere(Role.SECRETARIAT)));
    public static final Actor TRANSLATOR = in(NETWORK, Role.TRANSLATOR, 2);
    public static final Actor REVIEWER = in(NETWORK, Role.REVIEWER, 3);
    public static final Actor SECOND_REVIEWER = in(NETWORK, Role.REVIEWER, 4);
    public static final Actor COUNTRY_READER = in(NETWORK, Role.COUNTRY_READER, 5);
    public static final Actor COORDINATOR = in(NETWORK, Role.COORDINATOR, 6);

    private static final AtomicInteger NEXT = new AtomicInteger();
    /** The text of {@link #anyPublication}. */
    public static final String TEXT =
            "# Open doors\n\nOpen the door at 18 hours. Wait for **people** to come.\n\n## What you need\n\nBring water.\n";

    @Inject
    private RegisterPublication register;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private OpenAdaptation open;

    @Inject
    private TakeStep take;

    @Inject
    private ReadSegments read;

    @Inject
    private RenderSegment render;

    @Inject
    private GiveVerdict verdicts;

    public static Actor in(String network, Role role, long number) {
        return Actor.of(new UUID(1, number), List.of(RoleHeld.in(network, role)));
    }

    /** A publication with one edition of five segments in four passages. */
    public PublicationKey anyPublication() {
        return publication(TEXT);
    }

    public PublicationKey publication(String markdown) {
        String key = "adaptation-fixture-" + NEXT.incrementAndGet();
        done(register.register(
                SECRETARIAT,
                key,
                Optional.empty(),
                new PublicationDraft(
                        "Open doors", "guide", 2026, "en", List.of("policy"), List.of("law"), "CC BY 4.0")));
        edition(PublicationKey.of(key), markdown);
        return PublicationKey.of(key);
    }

    /** A network's own work, kept by its own coordinators. */
    public PublicationKey workOf(String network, Actor coordinator) {
        String key = "adaptation-fixture-" + NEXT.incrementAndGet();
        done(register.register(
                coordinator,
                key,
                Optional.of(network),
                new PublicationDraft(
                        "Open doors", "guide", 2026, "en", List.of("policy"), List.of("law"), "CC BY 4.0")));
        edition(coordinator, PublicationKey.of(key), TEXT);
        return PublicationKey.of(key);
    }

    /** The publication's next edition. */
    public void edition(PublicationKey publication, String markdown) {
        edition(SECRETARIAT, publication, markdown);
    }

    private void edition(Actor keeper, PublicationKey publication, String markdown) {
        try {
            byte[] content = markdown.getBytes(StandardCharsets.UTF_8);
            done(importEdition.importFile(keeper, publication, "text.md", new ByteArrayInputStream(content), ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public AdaptationId anyPlannedAdaptation() {
        AdaptationId id = idOf(anyPublication());
        done(open.open(COORDINATOR, new NewAdaptation(id, 1, Optional.empty())));
        return id;
    }

    public static AdaptationId idOf(PublicationKey publication) {
        return new AdaptationId(publication.value(), NETWORK, LanguageTag.of("es"), Optional.empty());
    }

    public AdaptationId anyAdaptationInTranslation() {
        AdaptationId id = anyPlannedAdaptation();
        step(COORDINATOR, id, Step.START);
        return id;
    }

    public AdaptationId anyAdaptationInReview() {
        AdaptationId id = anyAdaptationInTranslation();
        renderAll(id);
        step(TRANSLATOR, id, Step.SUBMIT);
        return id;
    }

    public AdaptationId anyAdaptationInDecision() {
        AdaptationId id = anyAdaptationInReview();
        acceptAll(id);
        step(REVIEWER, id, Step.PASS);
        return id;
    }

    public AdaptationId anyApprovedAdaptation() {
        AdaptationId id = anyAdaptationInDecision();
        step(COORDINATOR, id, Step.APPROVE);
        return id;
    }

    /** Renders everything that is wanted and not rendered yet. */
    public void renderAll(AdaptationId id) {
        renderAll(id, TRANSLATOR);
    }

    private void renderAll(AdaptationId id, Actor translator) {
        segmentsFor(translator, id).stream()
                .filter(segment -> segment.isWanted() && segment.state() != RenderingState.RENDERED)
                .forEach(segment -> done(render.render(
                        translator,
                        id,
                        segment.id(),
                        segment.version(),
                        "En español: " + segment.source(),
                        Optional.of(RenderingState.RENDERED))));
    }

    /** Opens a released adaptation again and takes it to its approval as it stands. */
    public Stage reapproved(AdaptationId id) {
        step(COORDINATOR, id, Step.REOPEN);
        step(TRANSLATOR, id, Step.SUBMIT);
        step(REVIEWER, id, Step.PASS);
        return step(COORDINATOR, id, Step.APPROVE);
    }

    /** Writes the one segment of a local change's own text anew. */
    public void renderOwn(AdaptationId id, String text) {
        SegmentView own = segment(id, "a1");
        done(render.render(TRANSLATOR, id, "a1", own.version(), text, Optional.of(RenderingState.RENDERED)));
    }

    /** The translator writes the segment anew. */
    public void rewrite(AdaptationId id, String segment, String target) {
        rewriteAs(TRANSLATOR, id, segment, target);
    }

    public void rewriteAs(Actor writer, AdaptationId id, String segment, String target) {
        done(render.render(
                writer, id, segment, segment(id, segment).version(), target, Optional.of(RenderingState.RENDERED)));
    }

    public void acceptAll(AdaptationId id) {
        acceptAll(id, REVIEWER);
    }

    public void acceptAll(AdaptationId id, Actor reviewer) {
        segmentsFor(reviewer, id).stream()
                .filter(segment -> segment.isWanted() && segment.state() != RenderingState.REVIEWED)
                .forEach(segment ->
                        done(verdicts.give(reviewer, id, segment.id(), segment.version(), Judgement.ACCEPT)));
    }

    /** Another network’s translator renders everything and hands it in. */
    public void readyForReview(AdaptationId id, Actor translator) {
        renderAll(id, translator);
        step(translator, id, Step.SUBMIT);
    }

    public List<SegmentView> segments(AdaptationId id) {
        return segmentsFor(TRANSLATOR, id);
    }

    private List<SegmentView> segmentsFor(Actor reader, AdaptationId id) {
        return read.read(reader, id, SegmentFilter.ALL, 0, 200).value().items();
    }

    public SegmentView segment(AdaptationId id, String segment) {
        return read.one(TRANSLATOR, id, segment).value();
    }

    public Stage step(Actor actor, AdaptationId id, Step step) {
        return done(take.take(actor, id, step, StepEvidence.NONE));
    }

    public static <T> T done(Outcome<T> outcome) {
        if (!outcome.isDone()) {
            throw new AssertionError("refused: " + outcome.refusals());
        }
        return outcome.value();
    }

    public static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code().name()).toList();
    }

    /** Why a passage is said otherwise, where the kind alone matters: it tells the tier. */
    public static ChangeRecord why(ChangeCode code) {
        return new ChangeRecord(
                code, Optional.of(ChangeReason.SAFETY), "-", "", Depth.SURFACE, Reach.NETWORK, Optional.empty());
    }

    /** Why a service is named that somebody has to look at again by that day. */
    public static ChangeRecord serviceUntil(LocalDate reviewBy) {
        return new ChangeRecord(
                ChangeCode.SVC,
                Optional.of(ChangeReason.AVAILABILITY),
                "La puerta de aquí.",
                "Llamada de octubre.",
                Depth.DEEP,
                Reach.COUNTRY,
                Optional.of(reviewBy));
    }

    /** Why a passage is said otherwise, where the reason is of no matter. */
    public static ChangeRecord why() {
        return new ChangeRecord(
                ChangeCode.EX,
                Optional.of(ChangeReason.AVAILABILITY),
                "Nadie compra agua.",
                "",
                Depth.SURFACE,
                Reach.NETWORK,
                Optional.empty());
    }
}
