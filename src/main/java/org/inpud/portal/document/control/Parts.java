package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** The parts of a zipped document, or the single part of a plain one; what is not asked for as a tree stays as it is. */
final class Parts {

    /** The name of the only part of a file that is no zip file. */
    static final String WHOLE = "";

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, Document> trees = new HashMap<>();
    private final Map<String, String> looks = new HashMap<>();
    private final boolean isZipped;
    private boolean isOnlyRead;

    private Parts(boolean isZipped) {
        this.isZipped = isZipped;
    }

    /** A zipped document of which nothing is known yet. */
    static Parts zipped() {
        return new Parts(true);
    }

    /** A document in one piece, whatever it begins with. */
    static Parts whole(byte[] content) {
        Parts parts = new Parts(false);
        parts.contents.put(WHOLE, content);
        return parts;
    }

    static Parts of(byte[] content) throws IOException {
        boolean isZipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        if (!isZipped) {
            return whole(content);
        }
        return opened(content, name -> true);
    }

    /** Of a zipped document that we wrote: what is only shown is known and stays packed. */
    static Parts toRead(byte[] content) throws IOException {
        Parts parts = opened(content, ZipGuard::isRead);
        parts.isOnlyRead = true;
        return parts;
    }

    private static Parts opened(byte[] content, Predicate<String> isRead) throws IOException {
        Parts parts = zipped();
        return Scratch.with(content, file -> {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                    parts.open(zip, entries.nextElement(), isRead);
                }
            }
            return parts;
        });
    }

    private void open(ZipFile zip, ZipEntry entry, Predicate<String> isRead) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory()) {
            return;
        }
        if (!isRead.test(name)) {
            found(name, null, look(entry.getCrc(), entry.getSize()));
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            contents.put(name, in.readAllBytes());
        }
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    /** Names of parts that begin and end so, in the order of the file. */
    List<String> names(String begin, String end) {
        return contents.keySet().stream()
                .filter(name -> name.startsWith(begin) && name.endsWith(end))
                .toList();
    }

    /** A part as a tree; changes to it are written. */
    Document tree(String name) {
        return tree(name, Set.of());
    }

    /**
     * A part as a tree.
     *
     * @param unread elements that nobody asks for who only reads; in a file that is to be written they are there
     */
    Document tree(String name, Set<String> unread) {
        return trees.computeIfAbsent(
                name,
                wanted -> Tree.parse(new ByteArrayInputStream(contents.get(wanted)), isOnlyRead ? unread : Set.of()));
    }

    byte[] bytes(String name) {
        return contents.get(name);
    }

    /**
     * @param content nothing where it is known and not kept
     * @param look tells it from others
     */
    void found(String name, byte[] content, String look) {
        contents.put(name, content);
        looks.put(name, look);
    }

    /** Tells the content of a part from another one, also where it is not kept. */
    String look(String name) {
        return looks.computeIfAbsent(name, wanted -> look(contents.get(wanted)));
    }

    static String look(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return look(sum.getValue(), content.length);
    }

    static String look(long sum, long size) {
        return Long.toHexString(sum) + "-" + size;
    }

    void put(String name, byte[] content) {
        contents.put(name, content);
        trees.remove(name);
        looks.remove(name);
    }

    void remove(String name) {
        contents.remove(name);
        trees.remove(name);
    }

    byte[] written() throws IOException {
        if (isOnlyRead) {
            throw new IllegalStateException("not all of this document was read");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!isZipped) {
            out.write(content(WHOLE));
            return out.toByteArray();
        }
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            if (contents.containsKey(ZipWriting.MEDIA_TYPE)) {
                ZipWriting.write(zip, ZipWriting.MEDIA_TYPE, contents.get(ZipWriting.MEDIA_TYPE));
            }
            for (String name : contents.keySet()) {
                if (!name.equals(ZipWriting.MEDIA_TYPE)) {
                    ZipWriting.write(zip, name, content(name));
                }
            }
        }
        return out.toByteArray();
    }

    private byte[] content(String name) {
        return trees.containsKey(name) ? Tree.written(trees.get(name)) : contents.get(name);
    }
}
