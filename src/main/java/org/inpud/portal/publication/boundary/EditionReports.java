package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inpud.portal.publication.control.EditionReport;
import org.inpud.portal.publication.control.EditionView;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** Editions with what became of their files, as the API tells it in the caller's language. */
@RequestScoped
public class EditionReports {

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    /** Something that was taken out of the file, and how many times. */
    public record FoundJson(String kind, int count, String message) {}

    /**
     * An edition and what its import found.
     *
     * @param source {@code pdf} where the text was read out of one
     * @param scrubbed what was taken out of the file
     * @param left how much of it a second look still found
     * @param warnings sentences
     */
    public record ReportJson(
            int number,
            String format,
            String source,
            String language,
            int passages,
            int segments,
            int words,
            String sha256,
            String note,
            String imported,
            List<FoundJson> scrubbed,
            Integer left,
            List<String> warnings) {}

    ReportJson json(ImportEdition.Imported imported) {
        return json(
                imported.report(),
                imported.warnings().stream().map(warning -> sentence("publication.warning." + warning)));
    }

    ReportJson json(EditionReport report) {
        return json(report, Stream.of());
    }

    private ReportJson json(EditionReport report, Stream<String> warnings) {
        EditionView edition = report.edition();
        String format = edition.format().name().toLowerCase(Locale.ROOT);
        return new ReportJson(
                edition.number(),
                format,
                report.isFromPdf() ? "pdf" : format,
                edition.language().value(),
                edition.passages(),
                edition.segments(),
                edition.words(),
                edition.sha256(),
                edition.note(),
                edition.importedAt().toString(),
                report.scrubbed().stream()
                        .map(found ->
                                new FoundJson(found.kind().name(), found.count(), counted("publication.trace.", found)))
                        .toList(),
                report.left().orElse(null),
                Stream.concat(warnings, report.damage().stream().map(found -> counted("publication.damage.", found)))
                        .toList());
    }

    private String counted(String prefix, EditionReport.Found<?> found) {
        return messages.of(
                signedIn.language(),
                "publication.scrub.count",
                Map.of("what", sentence(prefix + found.kind()), "count", found.count()));
    }

    private String sentence(String key) {
        return messages.of(signedIn.language(), key);
    }
}
