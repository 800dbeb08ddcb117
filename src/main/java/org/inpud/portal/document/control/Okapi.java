package org.inpud.portal.document.control;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.MimeTypeMapper;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.markdown.MarkdownFilterWriter;
import net.sf.okapi.filters.markdown.MarkdownLinePrefixAnnotation;
import net.sf.okapi.filters.plaintext.PlainTextFilter;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.kernel.LanguageTag;

/** One pass of a file through its Okapi filter, out again in the same format, with a visit to every passage between. */
final class Okapi {

    /** What programs that make pages of Markdown read: attributes of a link or heading, and commands of templates. */
    private static final String DIRECTIVE =
            "\\{[:.#][^{}\\n]{0,200}\\}|\\{%[^{}\\n]{0,300}%\\}|\\{\\{[^{}\\n]{0,200}\\}\\}";

    /** As Okapi has it, but that one which never ends is not looked for through all of a paragraph. */
    private static final String PLACEHOLDER = "\\{\\{[^}]{1,2000}+\\}\\}";

    /** Making a filter takes longer than reading a small file. */
    private static final Map<DocumentFormat, Queue<IFilter>> IDLE = new ConcurrentHashMap<>();

    private final LocaleId source;
    private final LocaleId target;

    Okapi(LanguageTag source, LanguageTag target) {
        this.source = LocaleId.fromBCP47(source.value());
        this.target = LocaleId.fromBCP47(target.value());
    }

    /** Filters keep state: a pass has one for itself, and one that failed is not used again. */
    void pass(Path file, DocumentFormat format, Consumer<ITextUnit> visitor, OutputStream to) {
        Queue<IFilter> idle = IDLE.computeIfAbsent(format, key -> new ConcurrentLinkedQueue<>());
        IFilter filter = Optional.ofNullable(idle.poll()).orElseGet(() -> filter(format));
        pass(filter, file, visitor, to);
        idle.offer(filter);
    }

    private void pass(IFilter filter, Path file, Consumer<ITextUnit> visitor, OutputStream to) {
        IFilterWriter writer = filter instanceof MarkdownFilter
                ? new MarkdownFilterWriter(new MarkdownLines(), filter.getEncoderManager())
                : filter.createFilterWriter();
        try (RawDocument raw = new RawDocument(file.toUri(), "UTF-8", source, target)) {
            filter.open(raw);
            writer.setOptions(target, "UTF-8");
            writer.setOutput(to);
            while (filter.hasNext()) {
                Workshop.goOn();
                Event event = filter.next();
                if (event.isTextUnit()) {
                    visit(event.getTextUnit(), visitor);
                }
                writer.handleEvent(event);
            }
        } finally {
            writer.close();
            filter.close();
        }
    }

    /** What is no passage gets a target too: Okapi drops a paragraph without one, together with the picture in it. */
    private void visit(ITextUnit unit, Consumer<ITextUnit> visitor) {
        TextFragment text = unit.getSource().getUnSegmentedContentCopy();
        if (unit.isTranslatable() && Worth.isWords(text)) {
            visitor.accept(unit);
        } else {
            set(unit, text);
        }
    }

    void set(ITextUnit unit, TextFragment text) {
        if (MimeTypeMapper.MARKDOWN_MIME_TYPE.equals(unit.getMimeType())) {
            text.setCodedText(MarkdownNative.harmless(text.getCodedText()));
        }
        MarkdownLinePrefixAnnotation indent = unit.getAnnotation(MarkdownLinePrefixAnnotation.class);
        if (indent != null && !indent.getLinePrefix().isEmpty()) {
            unindent(text, indent.getLinePrefix().length());
        }
        unit.setTarget(target, new TextContainer(text));
    }

    /** Okapi indents every line of a list item again, though the text of wrapped lines has its indent already. */
    private static void unindent(TextFragment text, int indent) {
        Matcher wrap = Pattern.compile("(?<=\n)[ \t]{1," + indent + "}").matcher(text.getCodedText());
        text.setCodedText(wrap.replaceAll(""));
    }

    private static IFilter filter(DocumentFormat format) {
        return switch (format) {
            case MARKDOWN -> markdown();
            case TEXT -> new PlainTextFilter();
            case HTML -> new HtmlFilter();
            case DOCX, ODT, PPTX, IDML, XLIFF -> throw new IllegalArgumentException(format + " is read without Okapi");
        };
    }

    private static IFilter markdown() {
        MarkdownFilter filter = new MarkdownFilter();
        filter.getParameters().setTranslateFencedCodeBlocks(false);
        filter.getParameters().setTranslateIndentedCodeBlocks(false);
        filter.getParameters().setTranslateInlineCodeBlocks(false);
        filter.getParameters().setUseCodeFinder(true);
        filter.getParameters().getCodeFinder().reset();
        filter.getParameters().getCodeFinder().addRule(PLACEHOLDER);
        filter.getParameters().getCodeFinder().addRule(DIRECTIVE);
        return filter;
    }
}
