package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.ArchivedText;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.RestoreArchived;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SegmentFilter;
import org.inpud.portal.adaptation.control.SegmentView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** The texts that following archived, each with a field for the sentence that takes it back. */
@Named
@RequestScoped
public class ArchivePage {

    private static final int SIZE = 20;
    private static final int OFFERED = 200;

    @Inject
    private SeeAdaptation see;

    @Inject
    private RestoreArchived archive;

    @Inject
    private ReadSegments read;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Opening opening;

    @Inject
    private Faces faces;

    private String id;
    private int page;
    private AdaptationView view;
    private Found<ArchivedText> texts;

    public void open() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
            return;
        }
        page = Math.max(0, page);
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String segment = sent.get("take");
        if (FacesContext.getCurrentInstance().isPostback()
                && segment != null
                && isTaken(adaptation.get(), segment, sent.getOrDefault("into-" + segment, ""))) {
            return;
        }
        opening.shown(see.see(signedIn.actor(), adaptation.get()), address(page))
                .ifPresent(found -> {
                    view = found;
                    texts = archive.texts(signedIn.actor(), adaptation.get(), page * SIZE, SIZE)
                            .value();
                });
    }

    private boolean isTaken(AdaptationId adaptation, String segment, String into) {
        String place = into.strip().split("\\s", 2)[0];
        Outcome<SegmentView> taken = read.one(signedIn.actor(), adaptation, place)
                .then(there -> archive.restore(signedIn.actor(), adaptation, segment, place, there.version()));
        if (faces.show(taken)) {
            faces.say("adaptation.archive.done", Map.of("segment", place));
            faces.go("/adaptation/editor?id=" + adaptation + "#" + place);
        }
        return taken.isDone();
    }

    /** The sentences that have no text yet. */
    public List<SegmentView> getOffered() {
        SegmentFilter empty = new SegmentFilter(
                Optional.of(RenderingState.EMPTY), Optional.empty(), Optional.empty(), SegmentFilter.Show.ALL);
        return read.read(signedIn.actor(), view.id(), empty, 0, OFFERED).value().items();
    }

    public String plain(String coded) {
        return CodedText.plain(coded);
    }

    public boolean isMayTake() {
        return signedIn.actor().may(Capability.TRANSLATE, view.id().scope())
                && view.stage().isEditable();
    }

    public AdaptationView getView() {
        return view;
    }

    public List<ArchivedText> getTexts() {
        return texts.items();
    }

    public int getPages() {
        return Math.max(1, Math.toIntExact((texts.total() + SIZE - 1) / SIZE));
    }

    public boolean isNext() {
        return page + 1 < getPages();
    }

    public String address(int other) {
        return "/adaptation/archive?id=" + id + "&page=" + other;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
