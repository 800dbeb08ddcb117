package org.inpud.portal.document.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** Tells what a file is, by its content where that says it, and refuses what would harm before anything parses it. */
final class FileGuard {

    /**
     * @param content the file, text in UTF-8 without a mark in front
     * @param unpacked what is in it, where it is zipped and was opened to be read
     */
    record Admitted(DocumentFormat format, byte[] content, Optional<Parts> unpacked) {
        Parts parts() {
            return unpacked.orElseGet(() -> Parts.whole(content));
        }
    }

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] UTF_8_MARK = bytes(0xEF, 0xBB, 0xBF);
    private static final Map<String, DocumentFormat> BY_ENDING = Map.of(
            "html", DocumentFormat.HTML,
            "htm", DocumentFormat.HTML,
            "xhtml", DocumentFormat.HTML,
            "xlf", DocumentFormat.XLIFF,
            "xliff", DocumentFormat.XLIFF,
            "md", DocumentFormat.MARKDOWN,
            "markdown", DocumentFormat.MARKDOWN,
            "txt", DocumentFormat.TEXT,
            "text", DocumentFormat.TEXT);
    private static final Set<String> ZIPPED_ENDINGS =
            Set.of("docx", "docm", "dotx", "dotm", "odt", "ott", "pptx", "pptm", "ppsx", "potx", "idml", "");

    private static final Pattern DECLARATION = Pattern.compile("<!(?:DOCTYPE|ENTITY)");

    private final Bounds bounds;

    FileGuard(Bounds bounds) {
        this.bounds = bounds;
    }

    /** How long the processor may work on a file. */
    static Duration ofProcessor(byte[] content) {
        boolean isText = !isZip(content) && !PdfText.isPdf(content);
        return isText ? Bounds.ofProcessor(content.length) : Bounds.TO_READ;
    }

    /** Looks at a file and keeps nothing of what is in it. */
    Outcome<Admitted> admit(byte[] content, String fileName) {
        return admit(content, fileName, Optional.empty());
    }

    /** Looks at a file and keeps what of it is read; so that it is unpacked once. */
    Outcome<Admitted> open(byte[] content, String fileName) {
        return admit(content, fileName, Optional.of(Parts.zipped()));
    }

    private Outcome<Admitted> admit(byte[] content, String fileName, Optional<Parts> kept) {
        if (content.length == 0) {
            return Outcome.refused(DocumentRefusal.EMPTY_FILE);
        }
        if (content.length > bounds.bytes()) {
            return Outcome.refused(DocumentRefusal.TOO_LARGE);
        }
        String ending = ending(fileName);
        DocumentFormat textual = textual(content, ending);
        if (startsWith(content, OLE)) {
            return Outcome.refused(compound(content, ending));
        }
        if (startsWith(content, ZIP) && (textual == null || isZip(content))) {
            return admitZip(content, ending, kept);
        }
        if (textual != null) {
            return admitText(content, textual);
        }
        return Outcome.refused(
                ZIPPED_ENDINGS.contains(ending) ? DocumentRefusal.NOT_THIS_TYPE : DocumentRefusal.UNKNOWN_TYPE);
    }

    /** What a file of text is: by its content where that says so, otherwise by its name. */
    private static DocumentFormat textual(byte[] content, String ending) {
        DocumentFormat named = BY_ENDING.get(ending);
        boolean isForSure = named == DocumentFormat.MARKDOWN || named == DocumentFormat.TEXT;
        if (isForSure) {
            return named;
        }
        return MarkupSource.isXliff(content)
                ? DocumentFormat.XLIFF
                : MarkupSource.isHtml(content) ? DocumentFormat.HTML : named;
    }

    private Outcome<Admitted> admitZip(byte[] content, String ending, Optional<Parts> kept) {
        if (BY_ENDING.containsKey(ending)) {
            return Outcome.refused(DocumentRefusal.NOT_THIS_TYPE);
        }
        ZipGuard guard = new ZipGuard(bounds, kept);
        Optional<DocumentRefusal> refusal = guard.refusal(content);
        return refusal.<Outcome<Admitted>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Admitted(guard.format(), content, kept)));
    }

    /** An old binary document, or a new one inside the envelope that a password puts around it. */
    private static DocumentRefusal compound(byte[] content, String ending) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        if (indexOf(content, name) >= 0) {
            return DocumentRefusal.ENCRYPTED;
        }
        return ZIPPED_ENDINGS.contains(ending) || BY_ENDING.containsKey(ending)
                ? DocumentRefusal.NOT_THIS_TYPE
                : DocumentRefusal.UNKNOWN_TYPE;
    }

    private Outcome<Admitted> admitText(byte[] content, DocumentFormat format) {
        if (startsWith(content, PDF)) {
            return Outcome.refused(DocumentRefusal.NOT_THIS_TYPE);
        }
        Optional<String> text = decode(content, format);
        if (text.isEmpty()) {
            return Outcome.refused(DocumentRefusal.WRONG_CODE_PAGE);
        }
        if (text.get().indexOf('\0') >= 0) {
            return Outcome.refused(DocumentRefusal.NOT_THIS_TYPE);
        }
        if (text.get().isBlank()) {
            return Outcome.refused(DocumentRefusal.NO_TEXT);
        }
        if (format == DocumentFormat.XLIFF && DECLARATION.matcher(text.get()).find()) {
            return Outcome.refused(DocumentRefusal.EXTERNAL_ENTITY);
        }
        Optional<Refusal> unreadable = new TextGuard(bounds).refusal(text.get(), format);
        if (unreadable.isPresent()) {
            return Outcome.refused(unreadable.get());
        }
        return Outcome.done(new Admitted(format, text.get().getBytes(StandardCharsets.UTF_8), Optional.empty()));
    }

    /** A file that was admitted before, as it was read then. */
    static byte[] decoded(byte[] content, DocumentFormat format) {
        return format.isZipped()
                ? content
                : decode(content, format).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> decode(byte[] content, DocumentFormat format) {
        boolean isMarkup = format == DocumentFormat.HTML || format == DocumentFormat.XLIFF;
        Charset named = isMarkup ? MarkupSource.charset(content) : StandardCharsets.UTF_8;
        Optional<String> text = startsWith(content, UTF_8_MARK)
                ? decode(content, UTF_8_MARK.length, StandardCharsets.UTF_8)
                : startsWith(content, bytes(0xFF, 0xFE))
                        ? decode(content, 2, StandardCharsets.UTF_16LE)
                        : startsWith(content, bytes(0xFE, 0xFF))
                                ? decode(content, 2, StandardCharsets.UTF_16BE)
                                : decode(content, 0, named);
        return isMarkup ? text.map(MarkupSource::inUnicode) : text;
    }

    private static Optional<String> decode(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException otherCodePage) {
            return Optional.empty();
        }
    }

    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && startsWith(content, ZIP) && content[2] < 9 && content[3] < 9;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static int indexOf(byte[] content, byte[] wanted) {
        for (int at = 0; at <= content.length - wanted.length; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
