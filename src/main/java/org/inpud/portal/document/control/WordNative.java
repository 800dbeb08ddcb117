package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Word: a folder of XML parts, of which those with markers are read. */
final class WordNative implements Native {

    private static final byte[] FIRST_BYTES_OF_MARKER = {(byte) 0xF4, (byte) 0x8F, (byte) 0xBF, (byte) 0xB0};

    @Override
    public Map<Integer, Place> places(byte[] marked) {
        Map<String, byte[]> parts = xmlParts(marked);
        WordStyles styles = new WordStyles();
        Map<Integer, Place> places = new HashMap<>();
        try {
            if (parts.containsKey("word/styles.xml")) {
                styles.readStyles(reader(parts.get("word/styles.xml")));
            }
            if (parts.containsKey("word/numbering.xml")) {
                styles.readNumberings(reader(parts.get("word/numbering.xml")));
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (isMarked(part.getValue())) {
                    Map<String, String> links = links(parts.get(relationsOf(part.getKey())));
                    places.putAll(new WordWalk(part.getKey(), styles, links).places(reader(part.getValue())));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("a part of the document is not XML", broken);
        }
        return places;
    }

    @Override
    public byte[] reshape(byte[] marked, Map<Integer, Reshaping> reshapings) {
        ByteArrayOutputStream reshaped = new ByteArrayOutputStream(marked.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(marked));
                ZipOutputStream to = new ZipOutputStream(reshaped)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                boolean isReshaped = entry.getName().endsWith(".xml") && isMarked(content);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(isReshaped ? new WordReshaping(reshapings).reshape(content) : content);
                to.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return reshaped.toByteArray();
    }

    @Override
    public boolean isWhole(byte[] merged) {
        try {
            for (byte[] part : xmlParts(merged).values()) {
                XMLStreamReader xml = reader(part);
                while (xml.hasNext()) {
                    xml.next();
                }
            }
            return true;
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static Map<String, byte[]> xmlParts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.put(name, zip.readAllBytes());
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return parts;
    }

    private static boolean isMarked(byte[] part) {
        for (int at = 0; at <= part.length - FIRST_BYTES_OF_MARKER.length; at++) {
            if (part[at] == FIRST_BYTES_OF_MARKER[0]
                    && part[at + 1] == FIRST_BYTES_OF_MARKER[1]
                    && part[at + 2] == FIRST_BYTES_OF_MARKER[2]
                    && part[at + 3] == FIRST_BYTES_OF_MARKER[3]) {
                return true;
            }
        }
        return false;
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    private static Map<String, String> links(byte[] relations) throws XMLStreamException {
        Map<String, String> links = new HashMap<>();
        if (relations == null) {
            return links;
        }
        XMLStreamReader xml = reader(relations);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && "External".equals(Xml.value(xml, "TargetMode"))) {
                links.put(Xml.value(xml, "Id"), Xml.value(xml, "Target"));
            }
        }
        return links;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return Xml.read(new ByteArrayInputStream(part));
    }
}
