package org.inpud.portal.document.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.PassageVersion.Act;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.kernel.LanguageTag;

/** Markdown, and before it what YAML says of it: title, description and the like are passages, all else stays. */
final class MarkdownFormat implements Format {

    private static final String PART = "frontMatter";

    private final Format body = new OkapiFormat(DocumentFormat.MARKDOWN);

    @Override
    public List<SourcePassage> passages(Parts parts, LanguageTag language) throws IOException {
        FrontMatter front = FrontMatter.of(new String(parts.bytes(Parts.WHOLE), StandardCharsets.UTF_8));
        List<SourcePassage> passages = new ArrayList<>();
        for (FrontMatter.Entry entry : front.entries()) {
            boolean isTitle = entry.key().equals("title");
            passages.add(new SourcePassage(
                    passages.size(),
                    isTitle ? PassageKind.HEADING : PassageKind.PARAGRAPH,
                    isTitle ? 1 : 0,
                    cut(entry, language).segments(List.of(), DocumentFormat.TEXT),
                    Map.of(Place.PART, PART, "key", entry.key())));
        }
        int shift = passages.size();
        body.passages(Parts.whole(body(front)), language).stream()
                .map(passage -> new SourcePassage(
                        passage.index() + shift, passage.kind(), passage.level(), passage.segments(), passage.place()))
                .forEach(passages::add);
        return passages;
    }

    private static byte[] body(FrontMatter front) {
        return MarkdownEntities.spelled(front.body()).getBytes(StandardCharsets.UTF_8);
    }

    private static Cut cut(FrontMatter.Entry entry, LanguageTag language) {
        return Cut.of(new TextFragment(NestedText.harmless(entry.text())), language);
    }

    @Override
    public byte[] merged(byte[] content, LanguageTag source, LanguageTag target, Map<Integer, PassageVersion> versions)
            throws IOException {
        FrontMatter front = FrontMatter.of(new String(content, StandardCharsets.UTF_8));
        int shift = front.entries().size();
        Map<Integer, String> said = new HashMap<>();
        List<AddedPassage> ahead = new ArrayList<>();
        for (int at = 0; at < shift; at++) {
            PassageVersion version = versions.get(at);
            if (version != null) {
                String words = words(cut(front.entries().get(at), source), version);
                if (!words.equals(front.entries().get(at).text())) {
                    said.put(at, words);
                }
                // What YAML says has no neighbours: what is added to it begins the text.
                Stream.concat(version.before().stream(), version.after().stream())
                        .forEach(ahead::add);
            }
        }
        Map<Integer, PassageVersion> ofBody = versions.values().stream()
                .filter(version -> version.index() >= shift)
                .collect(Collectors.toMap(
                        version -> version.index() - shift, version -> version.at(version.index() - shift)));
        byte[] merged = body.merged(body(front), source, target, ofBody);
        String added = ahead.stream()
                .map(passage -> MarkdownNative.harmless(TextNative.text(passage)) + "\n\n")
                .collect(Collectors.joining());
        return (front.written(said) + added + new String(merged, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String words(Cut cut, PassageVersion version) {
        return version.act() == Act.OMIT ? "" : cut.version(version).getText();
    }
}
