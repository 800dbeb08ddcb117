package org.inpud.portal.document.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.inpud.portal.document.entity.DocumentFormat;
import org.inpud.portal.document.entity.DocumentRefusal;

/**
 * Unpacks every entry of a zipped office file once to know that it is whole, of bearable size, free of entities and
 * macros, and a document of a kind that the portal reads. Files inside the file stay closed. Whoever reads the document
 * gets its text with it; pictures and the like are named and not kept.
 */
final class ZipGuard {

    /** Parts in which a file says what it is. */
    private static final Set<String> TYPES = Set.of("[Content_Types].xml", "mimetype", "META-INF/manifest.xml");

    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String WORD_TEMPLATE = "wordprocessingml.template.main+xml";
    private static final String SLIDES = "presentationml.presentation.main+xml";
    private static final String SLIDE_SHOW = "presentationml.slideshow.main+xml";
    private static final String SLIDE_TEMPLATE = "presentationml.template.main+xml";
    private static final String LAYOUT = "application/vnd.adobe.indesign-idml-package";
    private static final String OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";
    private static final String ENCRYPTED_PART = "encryption-data";
    private static final String MACROS = "macroenabled";
    private static final Pattern NOT_READ =
            Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|emz|wmz|wdp|webp|svm|bin|ttf|otf|odttf|fntdata"
                    + "|mp[34]|m4[av]|mov|avi|wav|pdf|zip)");
    private static final int TYPES_AT_MOST = 1 << 20;
    private static final int BELIEVED_AT_MOST = 1 << 22;

    private final Bounds bounds;
    private final Optional<Parts> kept;
    private final byte[] buffer = new byte[1 << 16];
    private final StringBuilder types = new StringBuilder();
    private long unpacked;
    private long tags;
    private DocumentFormat format;

    /** @param kept takes what is in the file, where somebody goes on to read it */
    ZipGuard(Bounds bounds, Optional<Parts> kept) {
        this.bounds = bounds;
        this.kept = kept;
    }

    /** What a file that was not refused is, by what it says of itself. */
    DocumentFormat format() {
        return format;
    }

    Optional<DocumentRefusal> refusal(byte[] content) {
        Optional<DocumentRefusal> listed = ZipDirectory.refusal(content);
        if (listed.isPresent()) {
            return listed;
        }
        try {
            return Scratch.with(content, this::refusal);
        } catch (IOException | IllegalArgumentException | UncheckedIOException broken) {
            return Optional.of(DocumentRefusal.BROKEN);
        }
    }

    private Optional<DocumentRefusal> refusal(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > bounds.entries()) {
                return Optional.of(DocumentRefusal.BOMB);
            }
            Set<String> names = new HashSet<>();
            boolean hasMacros = false;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!isSafe(entry.getName()) || !names.add(entry.getName())) {
                    return Optional.of(DocumentRefusal.UNSAFE_ENTRIES);
                }
                hasMacros |= entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
                Optional<DocumentRefusal> refusal = unpack(zip, entry);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return type(hasMacros);
        }
    }

    private Optional<DocumentRefusal> type(boolean hasMacros) {
        String declared = types.toString().replace("\0", "");
        if (hasMacros || declared.toLowerCase(Locale.ROOT).contains(MACROS)) {
            return Optional.of(DocumentRefusal.MACROS);
        }
        if (declared.contains(WORD) || declared.contains(WORD_TEMPLATE)) {
            format = DocumentFormat.DOCX;
        } else if (Stream.of(SLIDES, SLIDE_SHOW, SLIDE_TEMPLATE).anyMatch(declared::contains)) {
            format = DocumentFormat.PPTX;
        } else if (declared.contains(LAYOUT)) {
            format = DocumentFormat.IDML;
        } else if (declared.contains(OPEN_DOCUMENT_TEXT)) {
            format = DocumentFormat.ODT;
        }
        if (format == DocumentFormat.ODT && declared.contains(ENCRYPTED_PART)) {
            return Optional.of(DocumentRefusal.ENCRYPTED);
        }
        return format == null ? Optional.of(DocumentRefusal.NOT_THIS_TYPE) : Optional.empty();
    }

    private Optional<DocumentRefusal> unpack(ZipFile zip, ZipEntry entry) throws IOException {
        boolean isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        EntityWatch watch = new EntityWatch();
        CRC32 sum = new CRC32();
        boolean isRead = kept.isPresent() && isRead(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream(isRead ? expected(entry) : 0);
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                unpacked += read;
                sum.update(buffer, 0, read);
                if (isRead) {
                    part.write(buffer, 0, read);
                }
                if (unpacked > bounds.unpacked() || isOutOfProportion(entry, size) || isXml && size > bounds.part()) {
                    return Optional.of(DocumentRefusal.BOMB);
                }
                if (isXml && watch.sees(buffer, read)) {
                    return Optional.of(DocumentRefusal.EXTERNAL_ENTITY);
                }
                if (tags + watch.tags > Bounds.TAGS) {
                    return Optional.of(DocumentRefusal.TOO_INTRICATE);
                }
                if (TYPES.contains(entry.getName()) && types.length() < TYPES_AT_MOST) {
                    types.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
            }
        }
        tags += watch.tags;
        if (kept.isPresent() && !entry.isDirectory()) {
            kept.get().found(entry.getName(), isRead ? part.toByteArray() : null, Parts.look(sum.getValue(), size));
        }
        boolean isWhole = entry.getCrc() < 0 || entry.getCrc() == sum.getValue();
        return isWhole ? Optional.empty() : Optional.of(DocumentRefusal.BROKEN);
    }

    /** Whether there may be text in a part of that name. */
    static boolean isRead(String name) {
        return !NOT_READ.matcher(name).matches();
    }

    /** What an entry says of its own size is believed only so far. */
    private static int expected(ZipEntry entry) {
        return (int) Math.min(BELIEVED_AT_MOST, Math.max(0, entry.getSize()));
    }

    private boolean isOutOfProportion(ZipEntry entry, long size) {
        return size > Bounds.MEASURED_FROM && size / Math.max(1, entry.getCompressedSize()) > bounds.ratio();
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.indexOf('\0') < 0
                && !("/" + name + "/").contains("/../");
    }

    /** Counts tags, and sees a document type or an entity declared, in UTF-8 and in UTF-16 (whose zero bytes it passes over). */
    private static final class EntityWatch {
        private static final String DOCUMENT_TYPE = "<!DOCTYPE";
        private static final String ENTITY = "<!ENTITY";

        /** Told from the other by the third letter. */
        private String wanted = ENTITY;

        private int matched;
        private int tags;

        boolean sees(byte[] bytes, int length) {
            for (int at = 0; at < length; at++) {
                byte one = bytes[at];
                if (one == 0 || matched == 0 && one != '<') {
                    continue;
                }
                tags += one == '<' ? 1 : 0;
                if (matched == 2) {
                    wanted = one == 'D' ? DOCUMENT_TYPE : ENTITY;
                }
                matched = one == wanted.charAt(matched) ? matched + 1 : one == '<' ? 1 : 0;
                if (matched == wanted.length()) {
                    return true;
                }
            }
            return false;
        }
    }
}
