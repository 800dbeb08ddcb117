package org.inpud.portal.document.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zipped document written anew, part by part: without parts that go, without what the others tell, without dates,
 * remarks and whatever stood between and behind the parts. One part at a time is in memory.
 */
final class CleanPackage {

    /** What is particular to a family of formats. */
    interface Kind {
        /** Looks around before the first part is cleaned. */
        void prepare(Parts parts);

        /** Whether a part is a program. */
        boolean isActive(String name, byte[] content);

        boolean drops(String name);

        /** Says what is lost with a part that goes. */
        void count(String name, byte[] content);

        byte[] clean(String name, byte[] content);

        /** How a part of XML is cleaned; empty for what is none, or is written anew. */
        Optional<XmlSieve.Rules> rules(String name, Tally tally);
    }

    /** The parts of an open file. */
    interface Parts {
        Set<String> names();

        byte[] read(String name);
    }

    /** A file with programs inside is not cleaned but refused. */
    static final class ActiveContent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private CleanPackage() {}

    /**
     * @param found what goes
     * @param left what a second look still finds in what stays
     */
    static byte[] of(byte[] content, Tally found, Tally left) throws IOException {
        return Scratch.with(content, path -> {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                return written(new Opened(zip), content.length, found, left);
            }
        });
    }

    private static byte[] written(Opened parts, int size, Tally found, Tally left) throws IOException {
        Optional<Kind> kind = kind(parts, found);
        if (kind.isPresent()) {
            kind.get().prepare(parts);
        }
        ByteArrayOutputStream clean = new ByteArrayOutputStream(size);
        try (ZipOutputStream zip = new ZipOutputStream(clean)) {
            for (String name : parts.names()) {
                byte[] part = parts.read(name);
                if (kind.isPresent() && kind.get().isActive(name, part)) {
                    throw new ActiveContent();
                }
                if (kind.isPresent() && kind.get().drops(name)) {
                    kind.get().count(name, part);
                } else {
                    byte[] kept = part(kind, name, part, found);
                    look(kind, name, kept, left);
                    ZipWriting.write(zip, name, kept);
                }
            }
        }
        return clean.toByteArray();
    }

    private static void look(Optional<Kind> kind, String name, byte[] kept, Tally left) {
        Optional<XmlSieve.Rules> rules =
                isDrawing(name) ? Optional.of(new SvgRules(left)) : kind.flatMap(one -> one.rules(name, left));
        if (kept.length == 0) {
            return;
        }
        if (rules.isPresent()) {
            XmlSieve.look(kept, rules.get());
        } else {
            Pictures.clean(kept, left);
        }
    }

    private static boolean isDrawing(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static byte[] part(Optional<Kind> kind, String name, byte[] part, Tally tally) {
        if (part.length == 0) {
            return part;
        }
        if (isDrawing(name)) {
            return XmlSieve.sift(part, new SvgRules(tally));
        }
        byte[] clean = kind.isPresent() ? kind.get().clean(name, part) : part;
        return clean == part ? Pictures.clean(part, tally) : clean;
    }

    private static Optional<Kind> kind(Opened parts, Tally tally) {
        if (parts.names().contains("[Content_Types].xml")) {
            return Optional.of(new OfficePackage(tally));
        }
        if (parts.names().contains("designmap.xml")) {
            return Optional.of(new LayoutPackage(tally));
        }
        boolean isOpenDocument = parts.names().contains(ZipWriting.MEDIA_TYPE)
                && new String(parts.read(ZipWriting.MEDIA_TYPE), StandardCharsets.US_ASCII)
                        .contains("oasis.opendocument");
        return isOpenDocument ? Optional.of(new OpenDocumentPackage(tally)) : Optional.empty();
    }

    private record Opened(ZipFile zip, Set<String> names) implements Parts {
        Opened(ZipFile zip) {
            this(zip, names(zip));
        }

        private static Set<String> names(ZipFile zip) {
            Set<String> names = new LinkedHashSet<>();
            if (zip.getEntry(ZipWriting.MEDIA_TYPE) != null) {
                names.add(ZipWriting.MEDIA_TYPE);
            }
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
            return names;
        }

        @Override
        public byte[] read(String name) {
            try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
