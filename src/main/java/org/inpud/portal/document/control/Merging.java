package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.control.Native.Reshaping;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.PassageVersion.Act;
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
        Pass pass = new Pass(new Okapi(source, target), source, versions, false);
        byte[] merged = pass.over(content, format);
        if (!Native.of(format).isWhole(merged)) {
            // A translation lost one half of an element; the careful pass is for these few files.
            pass = new Pass(new Okapi(source, target), source, versions, true);
            merged = pass.over(content, format);
        }
        to.write(pass.reshapings.isEmpty() ? merged : Native.of(format).reshape(merged, pass.reshapings));
    }

    /** One pass through the file, counting passages as extraction did. */
    private static final class Pass {
        private final Okapi okapi;
        private final LanguageTag source;
        private final Map<Integer, PassageVersion> versions;
        private final Map<Integer, Reshaping> reshapings = new HashMap<>();
        private final boolean isCareful;
        private int index;

        Pass(Okapi okapi, LanguageTag source, Map<Integer, PassageVersion> versions, boolean isCareful) {
            this.okapi = okapi;
            this.source = source;
            this.versions = versions;
            this.isCareful = isCareful;
        }

        byte[] over(byte[] content, DocumentFormat format) throws IOException {
            ByteArrayOutputStream merged = new ByteArrayOutputStream(content.length * 2);
            return Scratch.with(content, file -> {
                okapi.pass(file, format, this::visit, merged);
                return merged.toByteArray();
            });
        }

        private void visit(ITextUnit unit) {
            int here = index++;
            PassageVersion version = versions.getOrDefault(here, PassageVersion.kept(here));
            Cut cut = Cut.of(unit.getSource(), source);
            TextFragment text = text(cut, version);
            if (isCareful) {
                text = cut.withAllPlaceholders(text);
            }
            if (version.act() == Act.OMIT
                    || !version.before().isEmpty()
                    || !version.after().isEmpty()) {
                Markers.put(text, here);
                reshapings.put(here, new Reshaping(version.act() == Act.OMIT, version.before(), version.after()));
            }
            okapi.set(unit, text);
        }

        private static TextFragment text(Cut cut, PassageVersion version) {
            return switch (version.act()) {
                case KEEP -> cut.kept();
                case OMIT -> cut.emptied();
                case REPLACE ->
                    cut.replaced(
                            version.targets().stream().map(CodedText::plain).collect(Collectors.joining(" ")));
                case TRANSLATE -> translated(cut, version);
            };
        }

        private static TextFragment translated(Cut cut, PassageVersion version) {
            if (version.targets().size() != cut.segments()) {
                throw new IllegalArgumentException("passage " + version.index() + " has " + cut.segments()
                        + " segments, not " + version.targets().size());
            }
            return cut.translated(version.targets());
        }
    }
}
