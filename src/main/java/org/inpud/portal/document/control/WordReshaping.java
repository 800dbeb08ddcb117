package org.inpud.portal.document.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.inpud.portal.document.control.Native.Reshaping;
import org.inpud.portal.document.entity.AddedPassage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Takes marked paragraphs out of one part of a Word document and puts new ones in, in the style of their neighbour. */
final class WordReshaping {

    /** Marks that reach from one paragraph into another and have to outlive theirs. */
    private static final Set<String> RANGES = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "permStart",
            "permEnd",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd");

    /** What a paragraph says of itself alone and a new neighbour should not repeat. */
    private static final Set<String> OWN = Set.of("sectPr", "pPrChange", "pageBreakBefore", "framePr");

    private static final Set<String> OBJECTS = Set.of("drawing", "pict", "object", "txbxContent");

    private final Map<Integer, Reshaping> reshapings;

    WordReshaping(Map<Integer, Reshaping> reshapings) {
        this.reshapings = reshapings;
    }

    byte[] reshape(byte[] part) {
        try {
            Document document = Xml.builder().parse(new ByteArrayInputStream(part));
            List<Node> marked = new ArrayList<>();
            collectMarked(document.getDocumentElement(), marked);
            marked.forEach(this::reshape);
            ByteArrayOutputStream out = new ByteArrayOutputStream(part.length);
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            document.setXmlStandalone(true);
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException | IOException | TransformerException broken) {
            throw new IllegalStateException("a part that Okapi wrote can't be read", broken);
        }
    }

    private static void collectMarked(Node node, List<Node> marked) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE && Markers.isIn(child.getNodeValue())) {
                marked.add(child);
            }
            collectMarked(child, marked);
        }
    }

    private void reshape(Node text) {
        Matcher found = Markers.find(text.getNodeValue());
        List<Integer> numbers = new ArrayList<>();
        while (found.find()) {
            numbers.add(Markers.number(found));
        }
        text.setNodeValue(Markers.strip(text.getNodeValue()));
        Element paragraph = ancestor(text, "p");
        if (paragraph == null) {
            return;
        }
        for (int number : numbers) {
            Reshaping reshaping = reshapings.get(number);
            Node parent = paragraph.getParentNode();
            for (AddedPassage added : reshaping.before()) {
                parent.insertBefore(neighbour(paragraph, added), paragraph);
            }
            Node next = paragraph.getNextSibling();
            for (AddedPassage added : reshaping.after()) {
                if (added.isAtEnd()) {
                    append(paragraph, neighbour(paragraph, added));
                } else {
                    parent.insertBefore(neighbour(paragraph, added), next);
                }
            }
            if (reshaping.isOmitted() && isRemovable(paragraph)) {
                rescueRanges(paragraph, paragraph);
                parent.removeChild(paragraph);
            }
        }
    }

    /** Behind everything in the body, before what the body says of its last section. */
    private static void append(Element paragraph, Element added) {
        Element body = ancestor(paragraph, "body");
        Node whole = body == null ? paragraph.getParentNode() : body;
        Node last = whole.getLastChild();
        while (last != null && !(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        whole.insertBefore(added, last != null && isNamed(last, "sectPr") ? last : null);
    }

    private static Element ancestor(Node node, String name) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (isNamed(at, name)) {
                return (Element) at;
            }
        }
        return null;
    }

    /** A cell, a note, a text box needs its last paragraph; sections, pictures and fields hang on theirs. */
    private static boolean isRemovable(Element paragraph) {
        Node parent = paragraph.getParentNode();
        if (isNamed(parent, "tc") || !hasOtherParagraph(parent, paragraph)) {
            return false;
        }
        int begun = 0;
        List<Element> inside = new ArrayList<>();
        collect(paragraph, inside);
        for (Element element : inside) {
            String name = element.getLocalName();
            if (name.equals("sectPr")
                    || OBJECTS.contains(name)
                    || name.equals("footnoteRef")
                    || name.equals("endnoteRef")) {
                return false;
            }
            if (name.equals("fldChar")) {
                String type = element.getAttributeNS(element.getNamespaceURI(), "fldCharType");
                begun += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            }
        }
        return begun == 0;
    }

    private static boolean hasOtherParagraph(Node parent, Element paragraph) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child != paragraph && isNamed(child, "p")) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Node node, List<Element> elements) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }

    private static void rescueRanges(Node node, Element paragraph) {
        List<Element> inside = new ArrayList<>();
        collect(node, inside);
        for (Element element : inside) {
            if (RANGES.contains(element.getLocalName())) {
                paragraph.getParentNode().insertBefore(element, paragraph);
            }
        }
    }

    private static Element neighbour(Element paragraph, AddedPassage added) {
        Element neighbour = (Element) paragraph.cloneNode(false);
        // Ids of paragraphs are unique in a document.
        for (int at = neighbour.getAttributes().getLength() - 1; at >= 0; at--) {
            Node attribute = neighbour.getAttributes().item(at);
            if ("paraId".equals(attribute.getLocalName()) || "textId".equals(attribute.getLocalName())) {
                neighbour.getAttributes().removeNamedItem(attribute.getNodeName());
            }
        }
        Element properties = child(paragraph, "pPr");
        if (properties != null) {
            Element copy = (Element) properties.cloneNode(true);
            for (Node own = copy.getFirstChild(); own != null; ) {
                Node next = own.getNextSibling();
                if (own instanceof Element element && OWN.contains(element.getLocalName())) {
                    copy.removeChild(own);
                }
                own = next;
            }
            neighbour.appendChild(copy);
        }
        neighbour.appendChild(run(paragraph, TextNative.text(added)));
        return neighbour;
    }

    private static Element run(Element paragraph, String text) {
        Element run = sibling(paragraph, "r");
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isNamed(child, "r") && child(child, "t") != null) {
                Element properties = child(child, "rPr");
                if (properties != null) {
                    run.appendChild(properties.cloneNode(true));
                }
                break;
            }
        }
        Element words = sibling(paragraph, "t");
        words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        words.setTextContent(text);
        run.appendChild(words);
        return run;
    }

    private static Element sibling(Element element, String name) {
        String prefix = element.getPrefix();
        return element.getOwnerDocument()
                .createElementNS(element.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    private static Element child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (isNamed(child, name)) {
                return (Element) child;
            }
        }
        return null;
    }

    private static boolean isNamed(Node node, String name) {
        return node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName());
    }
}
