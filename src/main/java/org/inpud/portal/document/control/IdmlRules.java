package org.inpud.portal.document.control;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;
import org.inpud.portal.document.entity.Trace;

/** What goes from the parts of an InDesign layout: notes, deleted text, users, paths of linked pictures. */
final class IdmlRules implements XmlSieve.Rules {

    private static final Set<String> USERS = Set.of("UserName", "CheckedOutBy");
    private static final Set<String> PATHS = Set.of("LinkResourceURI", "FilePath", "LinkClientID");
    private static final Set<String> PICTURES = Set.of("Image", "EPS", "PDF", "WMF", "PICT", "ImportedPage");

    private static final int LINE = 76;
    private static final byte[] NEW_LINE = {'\n'};

    private final Tally tally;
    private final Set<String> hiddenStories;
    private final Set<String> hiddenLayers;
    private final Deque<Boolean> off = new ArrayDeque<>();

    /**
     * @param hiddenStories whose parts and frames go
     * @param hiddenLayers whose pictures go
     */
    IdmlRules(Tally tally, Set<String> hiddenStories, Set<String> hiddenLayers) {
        this.tally = tally;
        this.hiddenStories = hiddenStories;
        this.hiddenLayers = hiddenLayers;
    }

    @Override
    public Fate start(XMLStreamReader xml, Element parent) {
        boolean isOff = isOff(xml);
        Fate fate = fate(xml, isOff);
        if (fate != Fate.DROP) {
            off.push(isOff);
        }
        return fate;
    }

    private Fate fate(XMLStreamReader xml, boolean isOff) {
        if (isHidden(xml)) {
            return Fate.DROP;
        }
        if (isOff && PICTURES.contains(xml.getLocalName())) {
            return dropped(Trace.HIDDEN_TEXT);
        }
        return switch (xml.getLocalName()) {
            case "Note" -> dropped(Trace.COMMENT);
            case "MetadataPacketPreference" -> dropped(Trace.PROPERTY);
            case "PrintPreference", "PrinterPreset" -> printer(xml);
            case "Change" -> {
                tally.add(Trace.TRACKED_CHANGE);
                yield "DeletedText".equals(Xml.value(xml, "ChangeType")) ? Fate.DROP : Fate.UNWRAP;
            }
            default -> Fate.KEEP;
        };
    }

    /** Whether something is switched off, by itself, by its layer or by what it stands in. */
    private boolean isOff(XMLStreamReader xml) {
        String layer = Xml.value(xml, "ItemLayer");
        return Boolean.TRUE.equals(off.peek())
                || "false".equals(Xml.value(xml, "Visible"))
                || layer != null && hiddenLayers.contains(layer);
    }

    @Override
    public void end(Element element) {
        off.pop();
    }

    private boolean isHidden(XMLStreamReader xml) {
        String story = Xml.value(xml, "ParentStory");
        String part = xml.getLocalName().equals("Story") ? Xml.value(xml, "src") : null;
        return story != null && hiddenStories.contains(story)
                || part != null
                        && hiddenStories.stream().map(HiddenStories::part).anyMatch(part::equals);
    }

    private Fate dropped(Trace trace) {
        tally.add(trace);
        return Fate.DROP;
    }

    private Fate printer(XMLStreamReader xml) {
        String printer = Xml.value(xml, "Printer");
        if (printer != null && !printer.isEmpty()) {
            tally.add(Trace.PRINTER);
        }
        return Fate.KEEP;
    }

    @Override
    public String attribute(XMLStreamReader xml, String name, String value) {
        if (name.equals("StoryList") && !hiddenStories.isEmpty()) {
            return Stream.of(value.split(" "))
                    .filter(story -> !hiddenStories.contains(story))
                    .collect(Collectors.joining(" "));
        }
        if (USERS.contains(name)) {
            return emptied(value, Trace.NAME);
        }
        if (name.equals("Printer") || name.equals("PPDFile")) {
            return "";
        }
        if (PATHS.contains(name) && (Tally.isPath(value) || name.equals("FilePath"))) {
            String path = value.startsWith("file:") ? value.substring("file:".length()) : value;
            String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
            String bare = name.equals("LinkResourceURI") ? "file:" + file : file;
            if (!bare.equals(value)) {
                tally.add(Trace.OUTSIDE_LINK);
            }
            return bare;
        }
        return value;
    }

    private String emptied(String value, Trace trace) {
        if (!value.isEmpty()) {
            tally.add(trace);
        }
        return "";
    }

    /** A picture inside the layout stands there in base 64. */
    @Override
    public String text(Element parent, String text) {
        boolean isPicture = parent.name.equals("Contents")
                && parent.parent != null
                && parent.parent.name.equals("Properties")
                && parent.parent.parent != null
                && PICTURES.contains(parent.parent.parent.name);
        if (!isPicture) {
            return text;
        }
        try {
            byte[] picture = Base64.getMimeDecoder().decode(text.strip());
            byte[] clean = Pictures.clean(picture, tally);
            return clean == picture
                    ? text
                    : Base64.getMimeEncoder(LINE, NEW_LINE).encodeToString(clean);
        } catch (IllegalArgumentException otherCode) {
            return text;
        }
    }
}
