package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.kernel.LanguageTag;

/** Writes an adaptation in the format of its source: the original file, with other words in it. */
@ApplicationScoped
public class Merging {

    /**
     * Passages that are not named keep the words of the source.
     *
     * @param original the file as it was imported
     * @param to gets the new file and stays open
     */
    public void merge(
            byte[] original,
            DocumentFormat format,
            LanguageTag source,
            LanguageTag target,
            List<PassageVersion> passages,
            OutputStream to)
            throws IOException {
        Map<Integer, PassageVersion> versions =
                passages.stream().collect(Collectors.toMap(PassageVersion::index, Function.identity()));
        byte[] content = FileGuard.decoded(original, format);
        to.write(Format.of(format).merged(content, source, target, versions));
    }
}
