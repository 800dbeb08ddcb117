package org.inpud.portal.release.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.SeeLocalChanges;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.release.control.PreviewAdaptation;
import org.inpud.portal.release.control.ReadingMatter;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** The whole text as its readers will see it; every passage leads back to where it is written. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private PreviewAdaptation previews;

    @Inject
    private SeeLocalChanges changes;

    @Inject
    private Opening opening;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    private String id;
    private AdaptationId adaptation;
    private PreviewAdaptation.Page page;
    private List<LocalChangeView> all = List.of();

    public void open() {
        Optional<AdaptationId> parsed = AdaptationId.parse(id);
        if (parsed.isEmpty()) {
            opening.nothing();
            return;
        }
        adaptation = parsed.get();
        opening.shown(previews.page(signedIn.actor(), adaptation, this::hand), "/release/preview?id=" + adaptation)
                .ifPresent(found -> page = found);
        if (page != null) {
            all = changes.all(signedIn.actor(), adaptation).value();
        }
    }

    /** One link behind each passage: labels are letters and digits. */
    private String hand(String label) {
        String words = messages.of(signedIn.language(), "release.preview.edit");
        return "<a class=\"hand\" href=\"/adaptation/editor?id=" + adaptation + "#" + label + "\" aria-label=\""
                + escaped(messages.of(
                        signedIn.language(), "release.preview.edit.label", java.util.Map.of("passage", label)))
                + "\">" + escaped(words) + "</a>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** The local changes of a stretch of the text, before and after. */
    public List<LocalChangeView> changesOf(ReadingMatter.Block block) {
        return all.stream()
                .filter(change -> block.changes().contains(change.number()))
                .toList();
    }

    public AdaptationId getAdaptation() {
        return adaptation;
    }

    public PreviewAdaptation.Page getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
