package org.inpud.portal.document.control;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.sf.okapi.common.Range;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.kernel.LanguageTag;

/** Cuts text into sentences by Okapi's segmentation rules (SRX) and a few of our own. */
public final class Segmenting {

    /** Rules are tried at every character; beyond this length that takes too long. */
    private static final int RULES_UP_TO = 20_000;

    /** What can end a sentence. */
    private static final String ENDS = ".!?…:;؟۔。！？।॥።";

    private static final Map<String, Queue<SentenceBreaks>> IDLE = new ConcurrentHashMap<>();

    private Segmenting() {}

    /** The sentences of a text, in coded form as it came, without the space between them. */
    public static List<String> sentences(String text, LanguageTag language) {
        TextContainer container = new TextContainer(text);
        cut(container, language);
        List<String> sentences = new ArrayList<>();
        container.getSegments().forEach(segment -> {
            String sentence = segment.getContent().getText().strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        });
        return sentences;
    }

    /** Cuts the container in place. */
    static void cut(TextContainer container, LanguageTag language) {
        String text = container.contentIsOneSegment()
                ? container.getFirstContent().getCodedText()
                : container.getUnSegmentedContentCopy().getCodedText();
        container.getSegments().create(ranges(text, language));
    }

    /** Where its sentences stand in a text with codes. */
    static List<Range> ranges(String text, LanguageTag language) {
        if (!canEndWithin(text)) {
            return List.of(trimmed(text, 0, text.length()));
        }
        if (text.length() > RULES_UP_TO) {
            return byUnicode(text, language);
        }
        Queue<SentenceBreaks> idle = IDLE.computeIfAbsent(language.primary(), key -> new ConcurrentLinkedQueue<>());
        SentenceBreaks breaks = idle.poll();
        if (breaks == null) {
            breaks = SegmentationRules.compile(language);
        }
        try {
            return byRules(text, breaks);
        } finally {
            idle.offer(breaks);
        }
    }

    /** Whether there are words behind something that can end a sentence. */
    private static boolean canEndWithin(String text) {
        boolean isBehind = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isBehind && Character.isLetterOrDigit(unit)) {
                return true;
            }
            isBehind |= ENDS.indexOf(unit) >= 0;
        }
        return false;
    }

    /** Rules see the text without codes; a code that closes something stays with the sentence before it. */
    private static List<Range> byRules(String coded, SentenceBreaks breaks) {
        StringBuilder plain = new StringBuilder(coded.length());
        int[] places = new int[coded.length() + 1];
        for (int at = 0; at < coded.length(); at++) {
            if (TextFragment.isMarker(coded.charAt(at))) {
                at++;
                continue;
            }
            // A line that is wrapped in the file does not end a sentence.
            boolean isWrap = coded.charAt(at) == '\n' || coded.charAt(at) == '\r';
            plain.append(isWrap ? ' ' : coded.charAt(at));
            places[plain.length()] = at + 1;
        }
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (int end : breaks.of(plain.toString())) {
            int last = closed(coded, places[end]);
            Range sentence = trimmed(coded, start, last);
            if (sentence.end > sentence.start) {
                ranges.add(sentence);
                start = last;
            }
        }
        Range rest = trimmed(coded, start, coded.length());
        if (rest.end > rest.start) {
            ranges.add(rest);
        }
        return ranges;
    }

    /** The end of a sentence with the codes that close behind it, and the space before them. */
    private static int closed(String coded, int end) {
        int last = end;
        for (int at = end; at < coded.length(); at++) {
            if (coded.charAt(at) == TextFragment.MARKER_CLOSING) {
                last = ++at + 1;
            } else if (!Character.isWhitespace(coded.charAt(at)) && !Character.isSpaceChar(coded.charAt(at))) {
                break;
            }
        }
        return last;
    }

    /** For what is no paragraph by any measure: Unicode's own sentence breaks, which take no longer for longer text. */
    private static List<Range> byUnicode(String text, LanguageTag language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(text);
        List<Range> ranges = new ArrayList<>();
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            Range sentence = trimmed(text, start, end);
            if (sentence.end > sentence.start) {
                ranges.add(sentence);
            }
        }
        return ranges;
    }

    private static Range trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        // The second unit of an inline code is no character of the text, whatever it looks like.
        while (last > first
                && Character.isWhitespace(text.charAt(last - 1))
                && !(last - 2 >= first && TextFragment.isMarker(text.charAt(last - 2)))) {
            last--;
        }
        return new Range(first, last);
    }
}
