package org.inpud.portal.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.document.entity.PassageKind;
import org.inpud.portal.document.entity.ReadingPassage;
import org.inpud.portal.document.entity.ReadingPassage.ReadingSegment;

/** Passages for readers: as a fragment of HTML that is safe by construction, and as plain text. */
@ApplicationScoped
public class Reading {

    /** Scripts that set no space between sentences. */
    private static final Set<Character.UnicodeScript> UNSPACED = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** Headings, paragraphs, lists and tables, without any attribute that the document could choose but a web address. */
    public String html(List<ReadingPassage> passages) {
        return html(passages, picture -> Optional.empty());
    }

    /**
     * The same with pictures.
     *
     * @param pictures where one is to be had, by what names it; without an address its words stand there
     */
    public String html(List<ReadingPassage> passages, Function<String, Optional<String>> pictures) {
        return html(passages, pictures, at -> "");
    }

    /**
     * The same with something behind each passage.
     *
     * @param behind HTML of our own behind the words of the passage at that place of the list
     */
    public String html(
            List<ReadingPassage> passages, Function<String, Optional<String>> pictures, IntFunction<String> behind) {
        HtmlOutline outline = new HtmlOutline(pictures);
        for (int at = 0; at < passages.size(); at++) {
            outline.add(passages.get(at), inline(passages.get(at)), behind.apply(at));
        }
        return outline.html();
    }

    /** The words alone, one block after another, blank lines between them. */
    public String text(List<ReadingPassage> passages) {
        List<String> blocks = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        String rowOf = "";
        for (ReadingPassage passage : passages) {
            String plain = inline(passage).plain().strip();
            String here = passage.kind() == PassageKind.CELL ? row(passage) : "";
            if (!here.equals(rowOf) && !row.isEmpty()) {
                blocks.add(row.toString());
                row.setLength(0);
            }
            rowOf = here;
            if (!here.isEmpty()) {
                row.append(row.isEmpty() ? "" : "\t").append(plain.replace('\n', ' '));
            } else if (!plain.isEmpty()) {
                blocks.add(passage.kind() == PassageKind.LIST_ITEM ? bullet(passage, plain) : plain);
            }
        }
        if (!row.isEmpty()) {
            blocks.add(row.toString());
        }
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    private static String bullet(ReadingPassage passage, String plain) {
        return "  ".repeat(Math.max(0, passage.level() - 1)) + "– " + plain;
    }

    private static String row(ReadingPassage passage) {
        return String.format(
                Locale.ROOT,
                "%s/%s",
                passage.place().getOrDefault(Place.TABLE, ""),
                passage.place().getOrDefault(Place.ROW, ""));
    }

    private static Inline inline(ReadingPassage passage) {
        Inline inline = new Inline();
        List<ReadingSegment> segments = passage.segments();
        for (int at = 0; at < segments.size(); at++) {
            ReadingSegment segment = segments.get(at);
            Codes codes = Codes.parse(segment.codes());
            inline.add(codes.lead().stripLeading(), codes);
            inline.add(segment.text(), codes);
            boolean isLast = at == segments.size() - 1;
            boolean isGapUnknown =
                    codes.after().isEmpty() && !isLast && !inline.plain().endsWith(" ");
            inline.add(
                    isGapUnknown ? gap(segment.text()) : isLast ? codes.after().stripTrailing() : codes.after(), codes);
        }
        return inline;
    }

    private static String gap(String before) {
        String plain = CodedText.plain(before);
        if (plain.isEmpty()) {
            return "";
        }
        int letter = plain.codePoints().filter(Character::isLetter).reduce('a', (first, last) -> last);
        return UNSPACED.contains(Character.UnicodeScript.of(letter)) ? "" : " ";
    }
}
