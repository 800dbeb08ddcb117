package org.inpud.portal.document.control;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.inpud.portal.document.control.XmlSieve.Element;
import org.inpud.portal.document.control.XmlSieve.Fate;
import org.inpud.portal.document.entity.Trace;

/** An Office file (DOCX, PPTX): which parts go, which relations with them, and what goes from those that stay. */
final class OfficePackage implements CleanPackage.Kind {

    private static final String TYPES = "[Content_Types].xml";
    private static final Map<Pattern, Trace> DROPPED = Map.of(
            Pattern.compile("(.*/)?(comments?[^/]*\\.xml|comments/.*|threadedcomments/.*)"), Trace.COMMENT,
            Pattern.compile("(.*/)?(people|authors|commentauthors)\\.xml|(.*/)?persons/.*|_xmlsignatures/.*"),
                    Trace.NAME,
            Pattern.compile("docprops/custom\\.xml|customxml/.*|docmetadata/.*|ppt/tags/.*|word/customizations\\.xml"
                            + "|word/attachedtoolbars\\.bin|word/recipientdata.*|ppt/(revisioninfo\\.xml|changesinfos/.*)"
                            + "|(.*/)?webextensions/.*|usercustomization/.*|customui/.*|\\[trash\\]/.*"),
                    Trace.PROPERTY,
            Pattern.compile("(.*/)?thumbnail[^/]*"), Trace.THUMBNAIL,
            Pattern.compile("(.*/)?printersettings.*"), Trace.PRINTER,
            Pattern.compile("(.*/)?embeddings/.*"), Trace.EMBEDDED_FILE);
    private static final Set<String> DROPPED_RELATIONS = Set.of(
            "attachedTemplate",
            "subDocument",
            "frame",
            "mailMergeSource",
            "mailMergeHeaderSource",
            "oleObject",
            "package",
            "aFChunk",
            "externalLinkPath",
            "image",
            "video",
            "audio",
            "media");
    private static final Pattern HARMLESS = Pattern.compile("(?i)(https?|mailto|tel|ftp):.*|#.*");
    private static final Pattern WORDS = Pattern.compile(
            "word/(glossary/)?(document|header|footer|footnotes|endnotes|styles|settings|numbering|stylesWithEffects)"
                    + "\\d*\\.xml");
    private static final Set<String> NAMES = Set.of("creator", "lastModifiedBy", "Company", "Manager");
    private static final Set<String> PROPERTIES = Set.of(
            "title",
            "subject",
            "keywords",
            "description",
            "category",
            "contentStatus",
            "created",
            "modified",
            "lastPrinted",
            "revision",
            "version",
            "identifier",
            "Template",
            "TotalTime",
            "HyperlinkBase",
            "Application",
            "AppVersion");

    private final Tally tally;
    private final Map<String, Set<String>> droppedRelations = new HashMap<>();
    private final Set<String> hiddenSlides = new HashSet<>();
    private Set<String> hiddenStyles = Set.of();
    private final CleanAhead ahead;
    private Optional<ReachedParts> reached = Optional.empty();

    OfficePackage(Tally tally) {
        this.tally = tally;
        this.ahead = new CleanAhead(tally);
    }

    @Override
    public void prepare(CleanPackage.Parts parts) {
        for (String slide : HiddenSlides.of(parts)) {
            hiddenSlides.add(slide);
            parts.names().stream()
                    .filter(name -> name.endsWith(".rels") && source(name).equals(slide))
                    .forEach(name -> XmlSieve.look(parts.read(name), new Notes(slide)));
        }
        Map<String, List<ReachedParts.Relation>> all = new HashMap<>();
        for (String name : parts.names()) {
            if (name.endsWith(".rels")) {
                Relations relations = new Relations(source(name), new Tally());
                XmlSieve.look(parts.read(name), relations);
                droppedRelations.put(source(name), relations.dropped);
                all.put(source(name), relations.kept);
            }
        }
        if (parts.names().contains("word/styles.xml")) {
            hiddenStyles = WordRules.hiddenStyles(parts.read("word/styles.xml"));
        }
        ReachedParts found = ReachedParts.of(
                parts.names(),
                all,
                part -> parts.names().contains(part) ? ahead.mentions(part, parts.read(part), this::clean) : Set.of());
        if (found.isKnown()) {
            reached = Optional.of(found);
            all.keySet().forEach(part -> droppedRelations.get(part).addAll(found.idle(part)));
        }
    }

    @Override
    public boolean isActive(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("/activex/") || lower.endsWith("vbaproject.bin");
    }

    @Override
    public boolean drops(String name) {
        return isHidden(name) || trace(name) != null || isLeftOver(name);
    }

    private boolean isLeftOver(String name) {
        String part = name.endsWith(".rels") && name.contains("_rels/") ? source(name) : name;
        return reached.isPresent()
                && !part.equals(TYPES)
                && !part.equals(ReachedParts.ROOT)
                && !reached.get().has(part);
    }

    private boolean isHidden(String name) {
        return hiddenSlides.contains(name.contains("/_rels/") ? source(name) : name);
    }

    @Override
    public void count(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isHidden(name)) {
            tally.add(Trace.HIDDEN_TEXT, lower.startsWith("ppt/slides/") && !lower.endsWith(".rels") ? 1 : 0);
            return;
        }
        Trace trace = trace(name);
        if (trace == Trace.COMMENT && lower.endsWith(".xml")) {
            Counting counting = new Counting(Set.of("comment", "cm", "threadedComment"));
            XmlSieve.look(content, counting);
            tally.add(trace, counting.count);
        } else if (!lower.endsWith(".rels") && !lower.contains("itemprops")) {
            tally.add(trace == null ? Trace.LEFTOVER : trace);
            if (trace == null) {
                // What goes with it is told as if it had been in sight.
                clean(name, content, tally);
            }
        }
    }

    private static Trace trace(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String part = lower.contains("/_rels/") ? source(lower) : lower;
        return DROPPED.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(part).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    public byte[] clean(String name, byte[] content) {
        return ahead.take(name).orElseGet(() -> clean(name, content, tally));
    }

    private byte[] clean(String name, byte[] content, Tally tally) {
        return rules(name, tally).map(rules -> XmlSieve.sift(content, rules)).orElse(content);
    }

    @Override
    public Optional<XmlSieve.Rules> rules(String name, Tally tally) {
        if (name.equals("docProps/core.xml") || name.equals("docProps/app.xml")) {
            return Optional.of(new Particulars(tally));
        }
        if (name.equals(TYPES)) {
            return Optional.of(new Types());
        }
        if (name.endsWith(".rels")) {
            return Optional.of(new Relations(source(name), tally));
        }
        Set<String> dropped = droppedRelations.getOrDefault(name, Set.of());
        if (WORDS.matcher(name).matches()) {
            return Optional.of(new WordRules(tally, dropped, hiddenStyles));
        }
        if (name.equals("ppt/presentation.xml")) {
            return Optional.of(new HiddenSlides.Lists(tally, dropped));
        }
        return name.endsWith(".xml") ? Optional.of(new OfficeRules(tally, dropped)) : Optional.empty();
    }

    /** What a file says of itself goes, all of it. */
    private static final class Particulars implements XmlSieve.Rules {
        private final Tally tally;

        Particulars(Tally tally) {
            this.tally = tally;
        }

        @Override
        public Fate start(XMLStreamReader xml, Element parent) {
            return parent == null ? Fate.KEEP : Fate.HOLD;
        }

        @Override
        public void end(Element element) {
            boolean isTold = element.parent != null && element.content().length() > 0;
            if (isTold && NAMES.contains(element.name)) {
                tally.add(Trace.NAME);
            } else if (isTold && PROPERTIES.contains(element.name)) {
                tally.add(Trace.PROPERTY);
            }
            element.goes = element.parent != null;
        }
    }

    /** The part that a part of relations belongs to. */
    private static String source(String relations) {
        int folder = relations.lastIndexOf("_rels/");
        String file = relations.substring(folder + "_rels/".length());
        return relations.substring(0, folder) + file.substring(0, file.length() - ".rels".length());
    }

    private static String target(String source, String target) {
        try {
            return URI.create("/" + source.replace(" ", "%20"))
                    .resolve(target.replace(" ", "%20"))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException noAddress) {
            return target;
        }
    }

    private static final class Counting implements XmlSieve.Rules {
        private final Set<String> wanted;
        private int count;

        Counting(Set<String> wanted) {
            this.wanted = wanted;
        }

        @Override
        public Fate start(XMLStreamReader xml, Element parent) {
            count += wanted.contains(xml.getLocalName()) ? 1 : 0;
            return Fate.KEEP;
        }
    }

    /** The notes of a slide that goes, which go with it. */
    private final class Notes implements XmlSieve.Rules {
        private final String slide;

        Notes(String slide) {
            this.slide = slide;
        }

        @Override
        public Fate start(XMLStreamReader xml, Element parent) {
            if (String.valueOf(Xml.value(xml, "Type")).endsWith("/notesSlide")) {
                hiddenSlides.add(target(slide, String.valueOf(Xml.value(xml, "Target"))));
            }
            return Fate.KEEP;
        }
    }

    /** The list of what every part is. */
    private final class Types implements XmlSieve.Rules {
        @Override
        public Fate start(XMLStreamReader xml, Element parent) {
            String part = Xml.value(xml, "PartName");
            return part != null && drops(part.substring(1)) ? Fate.DROP : Fate.KEEP;
        }
    }

    /** What one part refers to. */
    private final class Relations implements XmlSieve.Rules {
        private final String source;
        private final Tally counted;
        private final Set<String> dropped = new HashSet<>();
        private final List<ReachedParts.Relation> kept = new ArrayList<>();

        Relations(String source, Tally counted) {
            this.source = source;
            this.counted = counted;
        }

        @Override
        public Fate start(XMLStreamReader xml, Element parent) {
            if (!xml.getLocalName().equals("Relationship")) {
                return Fate.KEEP;
            }
            String type = String.valueOf(Xml.value(xml, "Type"));
            String target = String.valueOf(Xml.value(xml, "Target"));
            boolean isOutside = "External".equals(Xml.value(xml, "TargetMode"));
            String id = String.valueOf(Xml.value(xml, "Id"));
            String kind = type.substring(type.lastIndexOf('/') + 1);
            boolean isIdle = reached.isPresent() && reached.get().idle(source).contains(id);
            boolean goes = isOutside ? DROPPED_RELATIONS.contains(kind) : drops(target(source, target));
            if (goes || isIdle) {
                dropped.add(id);
                counted.add(Trace.OUTSIDE_LINK, goes && isOutside ? 1 : 0);
                return Fate.DROP;
            }
            kept.add(new ReachedParts.Relation(id, kind, isOutside ? "" : target(source, target)));
            return Fate.KEEP;
        }

        @Override
        public String attribute(XMLStreamReader xml, String name, String value) {
            boolean isOutside = name.equals("Target") && "External".equals(Xml.value(xml, "TargetMode"));
            if (isOutside && !HARMLESS.matcher(value).matches() && !value.equals("about:blank")) {
                counted.add(Trace.OUTSIDE_LINK);
                return "about:blank";
            }
            return value;
        }
    }
}
