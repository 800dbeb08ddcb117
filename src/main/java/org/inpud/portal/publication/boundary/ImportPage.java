package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Upload;
import org.inpud.portal.publication.control.BeginImport;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.entity.PublicationRefusal;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Where a file becomes the next edition of a publication. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private ReadPublication read;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private BeginImport beginImport;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FieldMessages fields;

    @Inject
    private Faces faces;

    private String key;
    private PublicationView work;
    private Part file;
    private String note;

    public void open() {
        Outcome<ReadPublication.Details> found =
                PublicationsResource.at(key).then(one -> read.read(signedIn.actor(), one));
        if (!found.isDone() || !found.value().mayKeep()) {
            faces.stop(found.isDone() ? 403 : 404);
            return;
        }
        work = found.value().publication();
    }

    public void importFile() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            fields.show(Outcome.refused(Refusal.of(PublicationRefusal.NO_FILE).at("file")));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            if (file.getSize() > BeginImport.LARGE_BYTES) {
                Outcome<UUID> job = beginImport.begin(
                        signedIn.actor(),
                        PublicationsResource.at(key).value(),
                        file.getSubmittedFileName(),
                        content,
                        note);
                if (fields.show(job)) {
                    faces.go("/platform/job?id=" + job.value());
                }
                return;
            }
            Outcome<ImportEdition.Imported> outcome = importEdition.importFile(
                    signedIn.actor(), PublicationsResource.at(key).value(), file.getSubmittedFileName(), content, note);
            if (fields.show(outcome)) {
                faces.go("/publication/edition?key=" + key + "&number="
                        + outcome.value().edition().number() + "&imported=true");
            }
        }
    }

    public PublicationView getWork() {
        return work;
    }

    public long getMegabytes() {
        return Upload.MOST_MEGABYTES;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
