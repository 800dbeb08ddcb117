package org.inpud.portal.document.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Writes XML that a reader has read. */
final class Markup {

    private Markup() {}

    /**
     * What an element declares, and what it has to declare besides.
     *
     * @param redeclared prefixes that are known where it stands
     */
    static void namespaces(XMLStreamReader xml, StringBuilder tag, List<String> redeclared) {
        if (xml.getNamespaceCount() == 0 && redeclared.isEmpty()) {
            return;
        }
        Set<String> declared = new HashSet<>();
        for (int at = 0; at < xml.getNamespaceCount(); at++) {
            String prefix = xml.getNamespacePrefix(at);
            String uri = xml.getNamespaceURI(at);
            declared.add(prefix == null ? "" : prefix);
            attribute(tag, prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (String prefix : redeclared) {
            String uri = xml.getNamespaceURI(prefix);
            if (uri != null && declared.add(prefix)) {
                attribute(tag, "xmlns:" + prefix, uri);
            }
        }
    }

    static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"");
        escape(tag, value, true);
        tag.append('"');
    }

    static String qualified(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** Most of a text is copied in long stretches: letter by letter takes several times as long. */
    static void escape(StringBuilder to, String text, boolean isAttribute) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String instead =
                    switch (text.charAt(at)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '\r' -> "&#13;";
                        case '"' -> isAttribute ? "&quot;" : null;
                        case '\n' -> isAttribute ? "&#10;" : null;
                        case '\t' -> isAttribute ? "&#9;" : null;
                        default -> null;
                    };
            if (instead != null) {
                to.append(text, from, at).append(instead);
                from = at + 1;
            }
        }
        if (from == 0) {
            to.append(text);
        } else {
            to.append(text, from, text.length());
        }
    }
}
