package org.inpud.portal.document.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.control.Native.Reshaping;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.PassageVersion.Act;
import org.inpud.portal.document.entity.PictureFile;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;

/** A format that Okapi reads and writes; markers tell where in the native file its passages stand. */
final class OkapiFormat implements Format {

    private final DocumentFormat format;

    OkapiFormat(DocumentFormat format) {
        this.format = format;
    }

    @Override
    public List<SourcePassage> passages(Parts parts, LanguageTag language) throws IOException {
        byte[] content = Undescribed.in(parts.bytes(Parts.WHOLE), format).marked();
        List<Cut> cuts = new ArrayList<>();
        ByteArrayOutputStream marked = new ByteArrayOutputStream(content.length * 2);
        Okapi okapi = new Okapi(language, language);
        Scratch.with(content, file -> {
            okapi.pass(
                    file,
                    format,
                    unit -> {
                        Cut cut = cut(unit, language);
                        // Words tell nothing of a place, and writing and reading Markdown again takes time by its
                        // words.
                        boolean isMarkdown = format == DocumentFormat.MARKDOWN;
                        okapi.set(unit, isMarkdown ? cut.mark(cuts.size()) : cut.marked(cuts.size()));
                        cuts.add(cut);
                    },
                    marked);
            return null;
        });
        Map<Integer, Place> places = Native.of(format).places(marked.toByteArray());
        List<SourcePassage> passages = new ArrayList<>();
        for (int index = 0; index < cuts.size(); index++) {
            Place place = places.get(index);
            if (place == null) {
                throw new IllegalStateException("passage " + index + " was not found again in the file");
            }
            passages.add(passage(index, cuts.get(index), place));
        }
        return passages;
    }

    @Override
    public byte[] merged(byte[] content, LanguageTag source, LanguageTag target, Map<Integer, PassageVersion> versions)
            throws IOException {
        Pass pass = new Pass(new Okapi(source, target), source, versions);
        Undescribed undescribed = Undescribed.in(content, format);
        byte[] merged = pass.over(undescribed.marked(), format);
        Fitting.requireWithin(pass.index, versions);
        byte[] reshaped = undescribed.settled(
                pass.reshapings.isEmpty() ? merged : Native.of(format).reshape(merged, pass.reshapings));
        return source.equals(target) ? reshaped : Native.of(format).address(reshaped, target);
    }

    private SourcePassage passage(int index, Cut cut, Place place) {
        List<SourceSegment> segments = cut.segments(place.signs(), format);
        Optional<MarkdownPicture> picture = format == DocumentFormat.MARKDOWN && place.kind() == PassageKind.PARAGRAPH
                ? cut.picture()
                : Optional.empty();
        return picture.map(one -> {
                    Map<String, String> facts = new HashMap<>(place.facts());
                    facts.putAll(one.facts());
                    return new SourcePassage(index, PassageKind.PICTURE, 0, segments, facts);
                })
                .orElseGet(() -> new SourcePassage(index, place.kind(), place.level(), segments, place.facts()));
    }

    private static Cut cut(ITextUnit unit, LanguageTag language) {
        TextFragment text = unit.getSource().getFirstContent();
        return Undescribed.is(text)
                ? Cut.wordless(text.clone())
                : Cut.of(unit.getSource().getUnSegmentedContentCopy(), language);
    }

    /** One pass through the file, counting passages as extraction did. */
    private static final class Pass {
        private final Okapi okapi;
        private final LanguageTag source;
        private final Map<Integer, PassageVersion> versions;
        private final Map<Integer, Reshaping> reshapings = new HashMap<>();
        private int index;

        Pass(Okapi okapi, LanguageTag source, Map<Integer, PassageVersion> versions) {
            this.okapi = okapi;
            this.source = source;
            this.versions = versions;
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
            Cut cut = cut(unit, source);
            TextFragment text = cut.version(version);
            Optional<PictureFile> picture = version.act() == Act.REPLACE ? version.picture() : Optional.empty();
            if (version.act() == Act.OMIT
                    || picture.isPresent()
                    || !version.before().isEmpty()
                    || !version.after().isEmpty()) {
                Markers.put(text, here);
                reshapings.put(
                        here, new Reshaping(version.act() == Act.OMIT, version.before(), version.after(), picture));
            }
            okapi.set(unit, text);
        }
    }
}
