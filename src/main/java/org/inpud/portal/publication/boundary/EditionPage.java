package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.EditionReport;
import org.inpud.portal.publication.control.EditionView;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.ReadEdition;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** An edition to be read, with its outline and INPUD's marks, some passages at a time. */
@Named
@RequestScoped
public class EditionPage {

    private static final int SIZE = 100;

    @Inject
    private ReadEdition read;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String key;
    private int number;
    private int page;
    private boolean imported;
    private boolean marks;
    private ReadEdition.Frame frame;
    private List<ReadEdition.ReadPassage> passages = List.of();

    public void load() {
        Outcome<ReadEdition.Frame> found =
                PublicationsResource.at(key).then(one -> read.frame(signedIn.actor(), one, number));
        if (!found.isDone()) {
            faces.stop(404);
            return;
        }
        frame = found.value();
        page = Math.max(0, Math.min(page, getPages() - 1));
        passages = PublicationsResource.at(key)
                .then(one -> read.passages(signedIn.actor(), one, number, page * SIZE, SIZE))
                .value();
    }

    /** Where the outline leads: the right page, and the passage on it. */
    public String address(ReadEdition.Heading heading) {
        return address(heading.position() / SIZE) + "#" + heading.passage();
    }

    public String address(int other) {
        return "/publication/edition?key=" + key + "&number=" + number + (other == 0 ? "" : "&page=" + other)
                + (marks ? "&marks=true" : "");
    }

    public boolean isLoaded() {
        return frame != null;
    }

    public PublicationView getWork() {
        return frame.publication();
    }

    public EditionView getEdition() {
        return frame.edition();
    }

    public EditionReport getReport() {
        return frame.report();
    }

    public List<ReadEdition.Heading> getOutline() {
        return frame.outline();
    }

    public boolean isKeeper() {
        return frame.mayKeep();
    }

    public List<ReadEdition.ReadPassage> getPassages() {
        return passages;
    }

    public int getPages() {
        return Math.max(1, (frame.edition().passages() + SIZE - 1) / SIZE);
    }

    public boolean isNext() {
        return page + 1 < getPages();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Whether marks can be set here and now: asked for by whoever keeps the publication. */
    public boolean isMarking() {
        return marks && frame.mayKeep();
    }

    public boolean isMarks() {
        return marks;
    }

    public void setMarks(boolean marks) {
        this.marks = marks;
    }

    public boolean isImported() {
        return imported;
    }

    public void setImported(boolean imported) {
        this.imported = imported;
    }
}
