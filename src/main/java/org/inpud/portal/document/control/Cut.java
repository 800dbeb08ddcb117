package org.inpud.portal.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.okapi.common.Range;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Text;

/** One passage of Okapi's, cut into segments and what stands between them. */
final class Cut {

    /** A stretch of the passage: a segment, or space and codes between segments that nobody translates. */
    record Piece(TextFragment fragment, boolean isSegment) {}

    private final TextFragment whole;
    private final List<Piece> pieces = new ArrayList<>();

    private Cut(TextFragment whole) {
        this.whole = whole;
    }

    /** @param whole which is the cut’s own from now on */
    static Cut of(TextFragment whole, LanguageTag language) {
        Cut cut = new Cut(whole);
        cut.take(Segmenting.ranges(whole.getCodedText(), language));
        return cut;
    }

    /** Of a picture that nobody described: there is nothing to translate. */
    static Cut wordless(TextFragment whole) {
        return new Cut(whole);
    }

    private void take(List<Range> sentences) {
        int length = whole.getCodedText().length();
        int at = 0;
        for (Range sentence : sentences) {
            if (at < sentence.start) {
                pieces.add(new Piece(part(at, sentence.start), false));
            }
            TextFragment part = part(sentence.start, sentence.end);
            pieces.add(new Piece(part, hasText(part)));
            at = sentence.end;
        }
        if (sentences.isEmpty()) {
            pieces.add(new Piece(whole.clone(), hasText(whole)));
        } else if (at < length) {
            pieces.add(new Piece(part(at, length), false));
        }
    }

    private TextFragment part(int start, int end) {
        return whole.hasCode()
                ? whole.subSequence(start, end)
                : new TextFragment(whole.getCodedText().substring(start, end));
    }

    /** The same passage in the sentences that were stored, by whatever rules they were cut. */
    Cut as(PassageVersion version) {
        List<SourceSegment> stored = version.cut();
        if (stored.isEmpty() && !version.shows().isEmpty() && !pieces.isEmpty()) {
            throw new CutOtherwise(version.index());
        }
        if (stored.isEmpty()
                || texts().equals(stored.stream().map(SourceSegment::text).toList())) {
            return this;
        }
        Cut cut = new Cut(whole);
        cut.take(Recut.ranges(whole, stored).orElseThrow(() -> new CutOtherwise(version.index())));
        return cut;
    }

    private List<String> texts() {
        return pieces.stream()
                .filter(Piece::isSegment)
                .map(piece -> Text.normal(new Numbering(piece.fragment()).coded()))
                .toList();
    }

    /** Whether there is anything to read in it. */
    static boolean hasText(TextFragment fragment) {
        String coded = fragment.getCodedText();
        for (int at = 0; at < coded.length(); at++) {
            char unit = coded.charAt(at);
            if (TextFragment.isMarker(unit)) {
                at++;
            } else if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && unit != '\u200B') {
                return true;
            }
        }
        return false;
    }

    int segments() {
        return (int) pieces.stream().filter(Piece::isSegment).count();
    }

    /** The segments, their codes explained by what stands in the native file. */
    List<SourceSegment> segments(List<Sign> signs, DocumentFormat format) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        Meanings meanings = new Meanings(pieces, signs);
        List<SourceSegment> segments = new ArrayList<>();
        int at = 0;
        List<Piece> lead = new ArrayList<>();
        while (!pieces.get(at).isSegment()) {
            lead.add(pieces.get(at++));
        }
        while (at < pieces.size()) {
            Numbering numbering = new Numbering(pieces.get(at++).fragment());
            List<Codes.Mark> marks = new ArrayList<>(meanings.of(numbering));
            String before = outside(lead, marks, meanings);
            List<Piece> following = new ArrayList<>();
            while (at < pieces.size() && !pieces.get(at).isSegment()) {
                following.add(pieces.get(at++));
            }
            boolean isEscaped =
                    format == DocumentFormat.MARKDOWN && numbering.coded().indexOf('\\') >= 0;
            Codes codes = new Codes(before, outside(following, marks, meanings), marks, isEscaped);
            segments.add(new SourceSegment(segments.size(), Text.normal(numbering.coded()), codes.written()));
            lead = List.of();
        }
        return segments;
    }

    private static String outside(List<Piece> pieces, List<Codes.Mark> marks, Meanings meanings) {
        StringBuilder coded = new StringBuilder();
        for (Piece piece : pieces) {
            Numbering numbering = new Numbering(piece.fragment(), marks.size());
            coded.append(numbering.coded());
            marks.addAll(meanings.of(numbering));
        }
        return coded.toString();
    }

    /** The passage as a version of it wants it. */
    TextFragment version(PassageVersion version) {
        return as(version).said(version);
    }

    /** Where it is a picture of Markdown's. */
    Optional<MarkdownPicture> picture() {
        return MarkdownPicture.of(whole);
    }

    private TextFragment said(PassageVersion version) {
        return switch (version.act()) {
            case KEEP -> kept();
            case OMIT -> emptied();
            case REPLACE -> {
                String words = version.targets().stream().map(CodedText::plain).collect(Collectors.joining(" "));
                yield picture()
                        .map(picture -> picture.saying(words, version.picture()))
                        .orElseGet(() -> replaced(words));
            }
            case TRANSLATE -> {
                if (version.targets().size() != segments()) {
                    throw new IllegalArgumentException("passage " + version.index() + " has " + segments()
                            + " segments, not " + version.targets().size());
                }
                yield pieces.isEmpty() ? kept() : translated(version.targets());
            }
        };
    }

    /** The passage with these texts for its segments; a text equal to the source's leaves the source untouched. */
    TextFragment translated(List<String> targets) {
        TextFragment fragment = new TextFragment();
        int segment = 0;
        for (Piece piece : pieces) {
            if (!piece.isSegment()) {
                fragment.append(piece.fragment().clone(), true);
                continue;
            }
            Numbering numbering = new Numbering(piece.fragment());
            String target = targets.get(segment++);
            boolean isSame = target.equals(numbering.coded()) || target.equals(Text.normal(numbering.coded()));
            fragment.append(isSame ? piece.fragment().clone() : numbering.fragment(target), true);
        }
        return Nesting.mended(fragment, whole);
    }

    /** The source text with its number in it. */
    TextFragment marked(int number) {
        TextFragment marked = whole.clone();
        Markers.put(marked, number);
        return marked;
    }

    /** Its number without its words, as far as other passages don't hang in it. */
    TextFragment mark(int number) {
        TextFragment mark = emptied();
        mark.insert(0, Markers.marker(number));
        return mark;
    }

    TextFragment kept() {
        return whole.clone();
    }

    /** The passage with other text; what stood at its edges (a picture, a bookmark) stays. */
    TextFragment replaced(String text) {
        String coded = whole.getCodedText();
        int first = 0;
        while (first < coded.length() && TextFragment.isMarker(coded.charAt(first))) {
            first += 2;
        }
        int last = coded.length();
        while (last - 2 >= first && TextFragment.isMarker(coded.charAt(last - 2))) {
            last -= 2;
        }
        TextFragment fragment = new TextFragment();
        appendPlaceholders(fragment, 0, first, false);
        fragment.append(text);
        appendPlaceholders(fragment, first, last, true);
        appendPlaceholders(fragment, last, coded.length(), false);
        return fragment;
    }

    /** Nothing of the passage but the anchors of other passages that stand in it (text boxes). */
    TextFragment emptied() {
        TextFragment fragment = new TextFragment();
        appendPlaceholders(fragment, 0, whole.getCodedText().length(), true);
        return fragment;
    }

    private void appendPlaceholders(TextFragment fragment, int from, int to, boolean onlyReferences) {
        String coded = whole.getCodedText();
        for (int at = from; at < to; at++) {
            if (TextFragment.isMarker(coded.charAt(at))) {
                Code code = whole.getCode(coded.charAt(++at));
                boolean isKept = code.getTagType() == TagType.PLACEHOLDER && !code.isMarkerMasking();
                if (isKept && (!onlyReferences || code.hasReference())) {
                    fragment.append(code.clone());
                }
            }
        }
    }
}
