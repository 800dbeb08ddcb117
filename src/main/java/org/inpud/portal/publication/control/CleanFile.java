package org.inpud.portal.publication.control;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.document.control.Scrubbing;
import org.inpud.portal.document.entity.Damage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.Trace;
import org.inpud.portal.publication.entity.Edition;
import org.inpud.portal.publication.entity.PublicationKey;

/** A file that was looked at and cleaned, on its way to being an edition; a job carries it as parameters and a file. */
public record CleanFile(DocumentFormat format, byte[] content, Edition.Treatment treatment, String note) {

    private static final String FOUND = "found.";
    private static final String DAMAGED = "damage.";

    static CleanFile of(Scrubbing.Scrubbed scrubbed, String note) {
        int left = scrubbed.left().values().stream().mapToInt(Integer::intValue).sum();
        return new CleanFile(
                scrubbed.format(),
                scrubbed.content(),
                new Edition.Treatment(scrubbed.found(), left, scrubbed.isFromPdf(), scrubbed.damage()),
                note);
    }

    /** @param title by which a person knows the job */
    Map<String, String> parameters(PublicationKey publication, String title) {
        Map<String, String> parameters = new HashMap<>(Map.of(
                "publication", publication.value(),
                "title", title,
                "format", format.name(),
                "left", Integer.toString(treatment.left()),
                "pdf", Boolean.toString(treatment.isFromPdf()),
                "note", note,
                "from", "/publication/import?key=" + publication));
        treatment.found().forEach((trace, times) -> parameters.put(FOUND + trace, times.toString()));
        treatment.damage().forEach((damage, times) -> parameters.put(DAMAGED + damage, times.toString()));
        return parameters;
    }

    static CleanFile of(Map<String, String> parameters, byte[] content) {
        return new CleanFile(
                DocumentFormat.valueOf(parameters.get("format")),
                content,
                new Edition.Treatment(
                        counts(parameters, FOUND, Trace.values()),
                        Integer.parseInt(parameters.get("left")),
                        Boolean.parseBoolean(parameters.get("pdf")),
                        counts(parameters, DAMAGED, Damage.values())),
                parameters.get("note"));
    }

    private static <K> Map<K, Integer> counts(Map<String, String> parameters, String prefix, K[] kinds) {
        return Arrays.stream(kinds)
                .filter(kind -> parameters.containsKey(prefix + kind))
                .collect(Collectors.toMap(Function.identity(), kind -> Integer.valueOf(parameters.get(prefix + kind))));
    }
}
