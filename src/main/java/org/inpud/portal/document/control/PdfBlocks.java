package org.inpud.portal.document.control;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inpud.portal.document.entity.Damage;
import org.jsoup.nodes.Entities;

/** Puts the lines of a PDF together again: lines to paragraphs, large letters to headings, notes to the end of their page. */
final class PdfBlocks {

    private static final Pattern ITEM = Pattern.compile("^([•◦▪‣●○■–-]|\\p{Alnum}{1,2}[.)])\\s+(?=\\S).*");
    private static final Pattern BULLET = Pattern.compile("^[•◦▪‣●○■–-]\\s+");
    private static final Pattern NOTE = Pattern.compile("^(\\^?\\{?\\d{1,3}[.)}\\]]*|[*†‡¹²³⁴-⁹]+)\\s*\\S.*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…:;»”\")\\]؟。]\\p{Mn}?[\\d¹²³⁴-⁹]*$");
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");
    private static final Pattern PARTED =
            Pattern.compile("[´`¨ˆ˜]\\s?\\p{L}|(?<!\\p{L})\\p{L}( \\p{L}){4,}(?!\\p{L})|\uFFFD");
    private static final double HEADING = 1.15;
    private static final double SMALL = 0.88;
    private static final double WIDE_GAP = 1.7;
    private static final int LONGEST_HEADING = 200;
    private static final int MOST_LEVELS = 4;
    private static final int EDGE = 2;
    private static final int OFTEN = 3;

    private final Map<Damage, Integer> damage = new EnumMap<>(Damage.class);
    private final List<Block> blocks = new ArrayList<>();
    private final float body;
    private final List<Float> headings;

    /** What kind of thing some lines are. */
    private enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NOTE
    }

    private static final class Block {
        private final Kind kind;
        private final PdfLine first;
        private PdfLine last;
        private final StringBuilder text = new StringBuilder();

        Block(Kind kind, PdfLine line) {
            this.kind = kind;
            this.first = line;
            add(line);
        }

        private void add(PdfLine line) {
            int end = text.length() - 1;
            boolean isHyphenated = end > 0
                    && (text.charAt(end) == '-' || text.charAt(end) == '\u00AD')
                    && Character.isLetter(text.charAt(end - 1))
                    && Character.isLowerCase(line.text().codePointAt(0));
            if (isHyphenated) {
                text.setLength(end);
            } else if (end >= 0) {
                text.append(' ');
            }
            text.append(line.text());
            last = line;
        }
    }

    PdfBlocks(List<PdfLine> lines, int pages) {
        List<PdfLine> kept =
                withoutRunningLines(lines, pages).stream().map(this::mended).toList();
        body = kept.stream()
                .collect(Collectors.groupingBy(
                        PdfLine::size, Collectors.summingInt(line -> line.text().length())))
                .entrySet()
                .stream()
                .max(Comparator.comparingInt((Map.Entry<Float, Integer> entry) -> entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse(0f);
        headings = new TreeSet<>(kept.stream()
                        .filter(line ->
                                line.size() > body * HEADING && line.text().length() < LONGEST_HEADING)
                        .map(PdfLine::size)
                        .toList())
                .descendingSet().stream().limit(MOST_LEVELS).toList();
        kept.forEach(this::take);
        notesBehindTheirPage();
        count(Damage.GUESSED_HEADINGS, (int)
                blocks.stream().filter(block -> block.kind == Kind.HEADING).count());
    }

    Map<Damage, Integer> damage() {
        return damage;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    private void count(Damage kind, int times) {
        if (times > 0) {
            damage.merge(kind, times, Integer::sum);
        }
    }

    /** Without what stands at the upper or lower edge of many pages, and without page numbers. */
    private List<PdfLine> withoutRunningLines(List<PdfLine> lines, int pages) {
        Map<Integer, List<PdfLine>> byPage = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        Map<String, Set<Integer>> seen = new HashMap<>();
        Set<PdfLine> edges = new HashSet<>();
        byPage.values().forEach(page -> {
            List<PdfLine> down = page.stream()
                    .sorted(Comparator.comparingDouble(PdfLine::base))
                    .toList();
            for (int at = 0; at < down.size(); at++) {
                if (at < EDGE || at >= down.size() - EDGE) {
                    edges.add(down.get(at));
                    seen.computeIfAbsent(pattern(down.get(at)), unused -> new HashSet<>())
                            .add(down.get(at).page());
                }
            }
        });
        int often = Math.max(OFTEN, pages / 4);
        List<PdfLine> kept = lines.stream()
                .filter(line -> !edges.contains(line) || seen.get(pattern(line)).size() < often)
                .toList();
        count(Damage.RUNNING_HEADERS, lines.size() - kept.size());
        return kept;
    }

    private static String pattern(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").strip();
    }

    /** Ligatures become their letters; what else looks wrong is counted. */
    private PdfLine mended(PdfLine line) {
        String text = Normalizer.normalize(line.text(), Normalizer.Form.NFC);
        Matcher ligature = LIGATURE.matcher(text);
        int faults = 0;
        while (ligature.find()) {
            faults++;
        }
        String mended =
                LIGATURE.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        Matcher parted = PARTED.matcher(mended);
        while (parted.find()) {
            faults++;
        }
        count(Damage.GLYPH_FAULTS, faults);
        return line.saying(mended);
    }

    private void take(PdfLine line) {
        Workshop.goOn();
        Kind kind = kind(line);
        Block before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (before != null && goesOn(before, kind, line)) {
            before.add(line);
            return;
        }
        Block cut = kind == Kind.PARAGRAPH ? cutBlock(line) : null;
        if (cut != null) {
            cut.add(line);
            count(Damage.SPLIT_PARAGRAPHS, 1);
        } else {
            blocks.add(new Block(kind, line));
        }
    }

    private Kind kind(PdfLine line) {
        if (headings.stream().anyMatch(line::isOfSize) && line.text().length() < LONGEST_HEADING) {
            return Kind.HEADING;
        }
        if (line.size() < body * SMALL && NOTE.matcher(line.text()).matches()) {
            return Kind.NOTE;
        }
        return ITEM.matcher(line.text()).matches() ? Kind.ITEM : Kind.PARAGRAPH;
    }

    private static boolean goesOn(Block before, Kind kind, PdfLine line) {
        PdfLine last = before.last;
        boolean isBelow = line.page() == last.page()
                && line.base() > last.base()
                && line.base() - last.base() < last.size() * WIDE_GAP;
        boolean isOfItsKind = before.kind == kind && kind != Kind.ITEM && kind != Kind.NOTE
                || kind == Kind.PARAGRAPH && before.kind != Kind.HEADING;
        boolean isIndented =
                line.left() - before.first.left() > 2 * last.size() && kind == Kind.PARAGRAPH && before.kind == kind;
        return isBelow && isOfItsKind && line.isOfSize(last.size()) && !isIndented;
    }

    /** The paragraph that a page’s or a column’s end cut in two: this line goes on in the middle of a sentence. */
    private Block cutBlock(PdfLine line) {
        for (int at = blocks.size() - 1; at >= 0 && blocks.size() - at < 4; at--) {
            Block block = blocks.get(at);
            if (block.kind == Kind.PARAGRAPH || block.kind == Kind.ITEM) {
                boolean isCut = !ENDED.matcher(block.text).matches()
                        && Character.isLowerCase(line.text().codePointAt(0))
                        && line.isOfSize(block.last.size())
                        && (block.last.page() != line.page() || line.base() < block.last.base());
                return isCut ? block : null;
            }
        }
        return null;
    }

    private void notesBehindTheirPage() {
        for (int at = 0; at + 1 < blocks.size(); at++) {
            Block note = blocks.get(at);
            boolean isStranded = note.kind == Kind.NOTE && blocks.get(at + 1).kind != Kind.NOTE;
            count(Damage.STRANDED_NOTES, isStranded ? 1 : 0);
        }
    }

    /** A web page with nothing but the text. */
    String page() {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body>\n");
        boolean isInList = false;
        for (Block block : blocks) {
            if (isInList != (block.kind == Kind.ITEM)) {
                isInList = !isInList;
                page.append(isInList ? "<ul>\n" : "</ul>\n");
            }
            String tag = tag(block);
            String text = block.kind == Kind.ITEM ? BULLET.matcher(block.text).replaceFirst("") : block.text.toString();
            page.append('<')
                    .append(tag)
                    .append('>')
                    .append(Entities.escape(text))
                    .append("</")
                    .append(tag)
                    .append(">\n");
        }
        return page.append(isInList ? "</ul>\n" : "")
                .append("</body>\n</html>\n")
                .toString();
    }

    private String tag(Block block) {
        return switch (block.kind) {
            case HEADING -> "h" + (1 + level(block.first));
            case ITEM -> "li";
            case PARAGRAPH, NOTE -> "p";
        };
    }

    private int level(PdfLine line) {
        for (int at = 0; at < headings.size(); at++) {
            if (line.isOfSize(headings.get(at))) {
                return at;
            }
        }
        return headings.size() - 1;
    }
}
