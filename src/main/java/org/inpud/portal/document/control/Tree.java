package org.inpud.portal.document.control;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Small steps in a tree of XML. Names are local names: files differ in their prefixes. */
final class Tree {

    private Tree() {}

    /** @param unread local names of elements that are left out, with everything in them */
    static Document parse(InputStream in, Set<String> unread) {
        try {
            return TreeReading.of(in, unread);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("a part of the document is not XML", broken);
        }
    }

    static byte[] written(Document tree) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            if (tree.getXmlStandalone()) {
                writer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            }
            writer.transform(new DOMSource(tree), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException unwritable) {
            throw new IllegalStateException("a part that was read can't be written", unwritable);
        }
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Every element below a node, before those that stand in it. */
    static void each(Node node, Consumer<Element> visitor) {
        for (Element element : elements(node)) {
            visitor.accept(element);
            each(element, visitor);
        }
    }

    static List<Element> all(Node node, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        each(node, element -> {
            if (wanted.test(element)) {
                found.add(element);
            }
        });
        return found;
    }

    static boolean is(Node node, String name) {
        return node != null && node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName());
    }

    /** The first child of that name, or nothing. */
    static Element child(Node parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return (Element) child;
            }
        }
        return null;
    }

    /** The nearest element of that name around a node, or nothing. */
    static Element around(Node node, String name) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (is(at, name)) {
                return (Element) at;
            }
        }
        return null;
    }

    /** An attribute by its local name; empty where it isn't there. */
    static String value(Node node, String name) {
        NamedNodeMap attributes = node.getAttributes();
        for (int at = 0; attributes != null && at < attributes.getLength(); at++) {
            if (name.equals(attributes.item(at).getLocalName())) {
                return attributes.item(at).getNodeValue();
            }
        }
        return "";
    }

    /** An element and all that is in it, written so that equal ones are equal; some attributes don't count. */
    static String signature(Element element, Set<String> uncounted) {
        Set<String> attributes = new TreeSet<>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            if (!uncounted.contains(attribute.getLocalName())
                    && !attribute.getNodeName().startsWith("xmlns")) {
                attributes.add(attribute.getNodeName() + "=" + attribute.getNodeValue());
            }
        }
        StringBuilder signature = new StringBuilder(String.join(" ", attributes));
        for (Element child : elements(element)) {
            signature.append('(').append(child.getLocalName()).append(' ');
            signature.append(signature(child, uncounted)).append(')');
        }
        return signature.toString();
    }

    /** A new element that belongs to the same vocabulary as another one. */
    static Element sibling(Element element, String name) {
        String prefix = element.getPrefix();
        return element.getOwnerDocument()
                .createElementNS(element.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    static void insertAfter(Node added, Node node) {
        node.getParentNode().insertBefore(added, node.getNextSibling());
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
