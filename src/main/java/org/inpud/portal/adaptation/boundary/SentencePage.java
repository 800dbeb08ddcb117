package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;
import org.primefaces.context.PrimeFacesContext;

/** One sentence at a time on a plain form: the editor where no script runs. */
@Named
@RequestScoped
public class SentencePage {

    @Inject
    private ReadSegments read;

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
    private SegmentView view;
    private long total;

    /** The sentence at a place of the text, or, by default, the first open one. */
    public void open() {
        Optional<AdaptationId> adaptation = adaptation();
        if (adaptation.isEmpty()) {
            return;
        }
        at = Math.max(0, at);
        String address = "/adaptation/sentence?id=" + id + "&at=" + at;
        opening.shown(read.read(signedIn.actor(), adaptation.get(), SegmentFilter.ALL, at, 1), address)
                .ifPresent(this::show);
    }

    private Optional<AdaptationId> adaptation() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        return adaptation;
    }

    private void show(Found<SegmentView> found) {
        total = found.total();
        if (found.items().isEmpty()) {
            return;
        }
        view = found.items().get(0);
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

    public String getTheirs() {
        return theirs;
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
