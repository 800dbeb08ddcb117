package org.inpud.portal.document.control;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;
import org.inpud.portal.document.entity.Trace;

/** What goes from the parts of an OpenDocument file; what was deleted stands apart there, so that it simply goes. */
final class OdfRules implements XmlSieve.Rules {

    private static final Set<String> CHANGES = Set.of("change", "change-start", "change-end");
    private static final Set<String> ACTIVE =
            Set.of("event-listeners", "event-listener", "scripts", "plugin", "applet", "floating-frame");
    private static final Set<String> NAMES = Set.of(
            "author-name", "author-initials", "initial-creator", "creator", "printed-by", "template-name", "file-name");
    private static final Set<String> BLOCKS = Set.of("p", "h", "span", "section", "list");
    private static final Pattern PRINTER = Pattern.compile("Printer.*|PrintFax.*|.*Fax.*");
    private static final Pattern SESSION = Pattern.compile("Rsid.*");
    private static final Pattern OUTSIDE =
            Pattern.compile(".*(Database|DataSource|Template|AutoText).*|Redline.*Key|.*Password.*");

    private final Tally tally;
    private final Set<String> hiddenStyles;
    private final Set<String> dropped;

    /** @param dropped names of entries that go, as the manifest has them */
    OdfRules(Tally tally, Set<String> hiddenStyles, Set<String> dropped) {
        this.tally = tally;
        this.hiddenStyles = hiddenStyles;
        this.dropped = dropped;
    }

    /** The styles whose text is not to be seen; all of them stand before the text. */
    static Set<String> hiddenStyles(byte[] part) {
        Set<String> hidden = new HashSet<>();
        XmlSieve.look(part, new XmlSieve.Rules() {
            private String style = "";

            @Override
            public Fate start(XMLStreamReader xml, Element parent) {
                if (xml.getLocalName().equals("style")) {
                    style = String.valueOf(Xml.value(xml, "name"));
                } else if (xml.getLocalName().equals("text-properties") && "none".equals(Xml.value(xml, "display"))) {
                    hidden.add(style);
                }
                return xml.getLocalName().equals("body") ? Fate.ENOUGH : Fate.KEEP;
            }
        });
        return hidden;
    }

    @Override
    public Fate start(XMLStreamReader xml, Element parent) {
        String name = xml.getLocalName();
        Trace trace = trace(xml, name);
        if (trace != null) {
            tally.add(trace);
            return Fate.DROP;
        }
        if (name.equals("hidden-paragraph") && "true".equals(Xml.value(xml, "is-hidden")) && parent != null) {
            Element block = parent.nearest("p");
            if (block != null) {
                tally.add(Trace.HIDDEN_TEXT);
                block.goes = true;
            }
        }
        boolean isMarker = CHANGES.contains(name) && "text".equals(xml.getPrefix());
        if (isMarker || name.equals("annotation-end")) {
            return Fate.DROP;
        }
        return name.equals("p") ? Fate.HOLD : Fate.KEEP;
    }

    private Trace trace(XMLStreamReader xml, String name) {
        return switch (name) {
            case "changed-region", "tracked-changes" -> Trace.TRACKED_CHANGE;
            case "annotation" -> Trace.COMMENT;
            case "hidden-text" -> Trace.HIDDEN_TEXT;
            case "object-ole", "dde-source" -> Trace.EMBEDDED_FILE;
            case "config-item" -> setting(String.valueOf(Xml.value(xml, "name")));
            case "file-entry" -> dropped.contains(String.valueOf(Xml.value(xml, "full-path"))) ? Trace.PROPERTY : null;
            default -> {
                if (ACTIVE.contains(name)) {
                    yield Trace.ACTIVE_CONTENT;
                }
                if ("text".equals(xml.getPrefix()) && (NAMES.contains(name) || name.startsWith("sender-"))) {
                    yield Trace.NAME;
                }
                yield BLOCKS.contains(name) && isHidden(xml) ? Trace.HIDDEN_TEXT : null;
            }
        };
    }

    private boolean isHidden(XMLStreamReader xml) {
        return "none".equals(Xml.value(xml, "display"))
                || hiddenStyles.contains(String.valueOf(Xml.value(xml, "style-name")));
    }

    private static Trace setting(String name) {
        if (PRINTER.matcher(name).matches()) {
            return Trace.PRINTER;
        }
        if (SESSION.matcher(name).matches()) {
            return Trace.REVISION_ID;
        }
        return OUTSIDE.matcher(name).matches() ? Trace.OUTSIDE_LINK : null;
    }

    @Override
    public String attribute(XMLStreamReader xml, String name, String value) {
        String local = name.substring(name.indexOf(':') + 1);
        if (local.equals("rsid") || local.equals("paragraph-rsid")) {
            tally.add(Trace.REVISION_ID);
            return null;
        }
        boolean isAddress = name.equals("xlink:href");
        boolean isFetched = isAddress && !xml.getLocalName().equals("a") && value.matches("(?i)(https?|ftp):.*");
        if ((isAddress || local.equals("name")) && Tally.isPath(value) || isFetched) {
            tally.add(Trace.OUTSIDE_LINK);
            return "";
        }
        return value;
    }
}
