package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inpud.portal.adaptation.control.EditorView;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SectionView;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;
import org.primefaces.context.PrimeFacesContext;

/** One sentence at a time on a plain form: the editor where no script runs. */
@Named
@RequestScoped
public class SentencePage {

    /** So many sentences are shown on each side of the one in work. */
    private static final int NEAR = 2;

    @Inject
    private ReadSegments read;

    @Inject
    private SeeAdaptation see;

    @Inject
    private RenderSegment render;

    @Inject
    private Opening opening;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String id;
    private int at;
    private String segment;
    private long version;
    private String target;
    private String theirs;
    private boolean isTheirsOwn;
    private SegmentView view;
    private List<Neighbour> before = List.of();
    private List<Neighbour> after = List.of();
    private EditorView around;
    private Integer nextOpen;
    private long total;

    /** A sentence beside the one in work, and where it stands in the text. */
    public record Neighbour(int at, SegmentView segment) {}

    /** The sentence at a place of the text, or, by default, the first open one. */
    public void open() {
        Optional<AdaptationId> adaptation = adaptation();
        if (adaptation.isEmpty()) {
            return;
        }
        at = Math.max(0, at);
        String address = "/adaptation/sentence?id=" + id + "&at=" + at;
        int from = Math.max(0, at - NEAR);
        opening.shown(
                        read.read(signedIn.actor(), adaptation.get(), SegmentFilter.ALL, from, at - from + NEAR + 1),
                        address)
                .ifPresent(found -> show(found, from));
        opening.shown(see.around(signedIn.actor(), adaptation.get()), address).ifPresent(found -> around = found);
        nextOpen = open(adaptation.get());
    }

    /** Where the next open sentence stands, round to the first one; nothing where no other is open. */
    private Integer open(AdaptationId adaptation) {
        SegmentFilter open =
                new SegmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), SegmentFilter.Show.OPEN);
        return first(adaptation, open.after(Optional.ofNullable(view).map(SegmentView::id)))
                .or(() -> first(adaptation, open))
                .filter(found -> view == null || !found.equals(view.id()))
                .flatMap(found -> done(read.offset(signedIn.actor(), adaptation, found)))
                .map(Math::toIntExact)
                .orElse(null);
    }

    private Optional<String> first(AdaptationId adaptation, SegmentFilter filter) {
        return done(read.read(signedIn.actor(), adaptation, filter, 0, 1))
                .flatMap(found -> found.items().stream().findFirst())
                .map(SegmentView::id);
    }

    private static <T> Optional<T> done(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    private Optional<AdaptationId> adaptation() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        return adaptation;
    }

    private void show(Found<SegmentView> found, int from) {
        total = found.total();
        int place = at - from;
        if (found.items().size() <= place) {
            opening.nothing();
            return;
        }
        view = found.items().get(place);
        List<Neighbour> all = IntStream.range(0, found.items().size())
                .mapToObj(index -> new Neighbour(from + index, found.items().get(index)))
                .toList();
        before = all.subList(0, place);
        after = all.subList(place + 1, all.size());
        if (segment == null) {
            segment = view.id();
            version = view.version();
            target = view.target();
        }
    }

    /** Saves it as begun. */
    public void save() {
        keep(Optional.empty());
    }

    /** Saves it as done and goes on to the next. */
    public void done() {
        keep(Optional.of(RenderingState.RENDERED));
    }

    private void keep(Optional<RenderingState> state) {
        Outcome<SegmentView> outcome = render.render(
                signedIn.actor(),
                AdaptationId.parse(id).orElseThrow(),
                segment,
                version,
                target == null ? "" : target,
                state);
        if (faces.show(outcome)) {
            faces.say("adaptation.sentence.saved");
            int next = state.isPresent() && at + 1 < total ? at + 1 : at;
            faces.go("/adaptation/sentence?id=" + id + "&at=" + next);
        } else {
            meet(outcome);
        }
    }

    /** Somebody was faster: both texts stand on the page, and the next save is meant. */
    private void meet(Outcome<SegmentView> outcome) {
        if (outcome instanceof Outcome.Refused<SegmentView> refused
                && refused.current().orElse(null) instanceof SegmentView present) {
            theirs = present.target();
            isTheirsOwn = present.isBy(signedIn.actor().id());
            version = present.version();
        }
    }

    /** A form that is sent without script has to carry what the script would have added. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public SegmentView getView() {
        return view;
    }

    public List<Neighbour> getBefore() {
        return before;
    }

    public List<Neighbour> getAfter() {
        return after;
    }

    /** A neighbour is read, not written: its codes are of no use there. */
    public String plain(String coded) {
        return CodedText.plain(coded);
    }

    /** The heading under which the sentence stands; empty before the first one. */
    public String getSection() {
        return around == null
                ? ""
                : around.sections().stream()
                        .filter(section -> section.offset() <= at)
                        .reduce((earlier, later) -> later)
                        .map(SectionView::title)
                        .orElse("");
    }

    public EditorView getAround() {
        return around;
    }

    /** How many sentences are not done yet. */
    public int getLeft() {
        return around == null
                ? 0
                : around.progress().segments() - around.progress().rendered();
    }

    public Integer getNextOpen() {
        return nextOpen;
    }

    public String getTheirs() {
        return theirs;
    }

    /** Whether what was saved meanwhile came from another tab of the same person. */
    public boolean isTheirsOwn() {
        return isTheirsOwn;
    }

    public long getTotal() {
        return total;
    }

    public boolean isNext() {
        return at + 1 < total;
    }

    public String getTargetLanguage() {
        return AdaptationId.parse(id).orElseThrow().language().value();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getAt() {
        return at;
    }

    public void setAt(int at) {
        this.at = at;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
