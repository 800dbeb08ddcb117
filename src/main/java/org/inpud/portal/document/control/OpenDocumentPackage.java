package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inpud.portal.document.entity.Trace;

/** An OpenDocument file (ODT). */
final class OpenDocumentPackage implements CleanPackage.Kind {

    private static final String NO_PARTICULARS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"><office:meta/>"
            + "</office:document-meta>";
    private static final Pattern DROPPED =
            Pattern.compile("Thumbnails/.*|Configurations2/.*|Basic/.*|Dialogs/.*|Scripts/.*"
                    + "|META-INF/(document|macro)signatures\\.xml|layout-cache|manifest\\.rdf|Versions/.*|VersionList\\.xml"
                    + "|Object [^/]*|ObjectReplacements/.*\\.ole");
    /** What an OpenDocument file has whatever it shows. */
    private static final Pattern OF_EVERY =
            Pattern.compile("mimetype|(content|styles|meta|settings)\\.xml|META-INF/[^/]*|.*/");

    private static final Pattern PROGRAM = Pattern.compile("(Basic/.*/(?!script-lb|dialog-lb)[^/]*\\.xml)|Scripts/.*");
    private static final Pattern ROUTINE =
            Pattern.compile("(?im)^\\s*(public\\s+|private\\s+|static\\s+)*(sub|function|property)\\s");
    private static final Pattern NAME = Pattern.compile("(creator|initial-creator|printed-by)>[^<]+<");
    private static final Pattern PROPERTY = Pattern.compile(
            "<(meta:(generator|creation-date|print-date|editing-cycles|editing-duration|keyword|user-defined[^>]*|template[^>]*)"
                    + "|dc:(date|title|subject|description))\\b");

    private final Tally tally;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final CleanAhead ahead;
    private Set<String> mentioned = Set.of();

    OpenDocumentPackage(Tally tally) {
        this.tally = tally;
        this.ahead = new CleanAhead(tally);
    }

    @Override
    public void prepare(CleanPackage.Parts parts) {
        for (String name : parts.names()) {
            byte[] styles = name.equals("styles.xml") || name.equals("content.xml") ? parts.read(name) : new byte[0];
            if (styles.length > 0) {
                hiddenStyles.addAll(OdfRules.hiddenStyles(styles));
            }
        }
        if (parts.names().stream().anyMatch(name -> !isOfEvery(name) && !isOfNone(name))) {
            mentioned = mentioned(parts);
        }
        for (String name : parts.names()) {
            if (drops(name)) {
                dropped.add(name);
                for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
                    dropped.add(name.substring(0, slash + 1));
                }
            }
        }
        dropped.remove("META-INF/");
    }

    /** What the text and its styles show: pictures, drawings and charts by their names, and what these show in turn. */
    private Set<String> mentioned(CleanPackage.Parts parts) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("content.xml", "styles.xml"));
        Set<String> read = new HashSet<>();
        while (!open.isEmpty()) {
            String part = open.pop();
            if (!parts.names().contains(part) || !read.add(part)) {
                continue;
            }
            String folder = part.substring(0, part.lastIndexOf('/') + 1);
            for (String value : ahead.mentions(part, parts.read(part), this::clean)) {
                String name =
                        value.replace("%20", " ").replaceFirst("^\\./", "").replaceFirst("/$", "");
                found.add(name);
                found.add(folder + name);
                open.add(folder + name + "/content.xml");
                open.add(folder + name + "/styles.xml");
            }
        }
        return found;
    }

    private static boolean isOfEvery(String name) {
        return OF_EVERY.matcher(name).matches();
    }

    private static boolean isOfNone(String name) {
        return DROPPED.matcher(name).matches();
    }

    /** Whether nothing shows a part, nor a folder that it is in. */
    private boolean isLeftOver(String name) {
        if (isOfEvery(name)) {
            return false;
        }
        for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
            if (mentioned.contains(name.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    /** Every second file carries empty libraries: only where there is something to run, it is a program. */
    @Override
    public boolean isActive(String name, byte[] content) {
        return PROGRAM.matcher(name).matches()
                && (name.startsWith("Scripts/")
                        || ROUTINE.matcher(new String(content, StandardCharsets.UTF_8).replace("\">", "\">\n"))
                                .find());
    }

    @Override
    public boolean drops(String name) {
        return isOfNone(name) || isLeftOver(name);
    }

    @Override
    public void count(String name, byte[] content) {
        if (name.startsWith("Thumbnails/")) {
            tally.add(Trace.THUMBNAIL);
        } else if (name.startsWith("META-INF/")) {
            tally.add(Trace.NAME);
        } else if (name.startsWith("Object") && isOfNone(name)) {
            tally.add(Trace.EMBEDDED_FILE);
        } else if (name.startsWith("Versions/")) {
            tally.add(Trace.TRACKED_CHANGE);
        } else if (!isOfNone(name)) {
            tally.add(Trace.LEFTOVER);
            // What goes with it is told as if it had been in sight.
            clean(name, content, tally);
        }
    }

    @Override
    public byte[] clean(String name, byte[] content) {
        return ahead.take(name).orElseGet(() -> clean(name, content, tally));
    }

    private byte[] clean(String name, byte[] content, Tally tally) {
        if (name.equals("meta.xml") || name.endsWith("/meta.xml")) {
            String told = new String(content, StandardCharsets.UTF_8);
            count(NAME.matcher(told), Trace.NAME, tally);
            count(PROPERTY.matcher(told), Trace.PROPERTY, tally);
            return NO_PARTICULARS.getBytes(StandardCharsets.UTF_8);
        }
        return rules(name, tally).map(rules -> XmlSieve.sift(content, rules)).orElse(content);
    }

    @Override
    public Optional<XmlSieve.Rules> rules(String name, Tally tally) {
        return name.endsWith(".xml") ? Optional.of(new OdfRules(tally, hiddenStyles, dropped)) : Optional.empty();
    }

    private static void count(Matcher told, Trace trace, Tally tally) {
        while (told.find()) {
            tally.add(trace);
        }
    }
}
