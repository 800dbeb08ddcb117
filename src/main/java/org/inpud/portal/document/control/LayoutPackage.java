package org.inpud.portal.document.control;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.document.entity.Trace;

/** An InDesign layout (IDML). */
final class LayoutPackage implements CleanPackage.Kind {

    private static final String MAP = "designmap.xml";
    private static final String PARTICULARS = "META-INF/metadata.xml";
    private static final String NO_PARTICULARS =
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                    + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></x:xmpmeta><?xpacket end=\"r\"?>";

    private final Tally tally;
    private Set<String> hiddenStories = Set.of();
    private Set<String> hiddenLayers = Set.of();
    private final CleanAhead ahead;
    private Set<String> mentioned = Set.of();

    LayoutPackage(Tally tally) {
        this.tally = tally;
        this.ahead = new CleanAhead(tally);
    }

    @Override
    public void prepare(CleanPackage.Parts parts) {
        hiddenStories = HiddenStories.of(parts);
        hiddenLayers = HiddenStories.layers(parts);
        mentioned = ahead.mentions(MAP, parts.read(MAP), this::clean);
    }

    @Override
    public boolean isActive(String name, byte[] content) {
        return false;
    }

    @Override
    public boolean drops(String name) {
        return isHidden(name) || isSignature(name) || isLeftOver(name);
    }

    private static boolean isSignature(String name) {
        return name.startsWith("META-INF/") && name.endsWith("signatures.xml");
    }

    /** The map of the layout names every part of it. */
    private boolean isLeftOver(String name) {
        return !name.equals(MAP)
                && !name.equals("mimetype")
                && !name.startsWith("META-INF/")
                && !mentioned.contains(name);
    }

    private boolean isHidden(String name) {
        return hiddenStories.stream().map(HiddenStories::part).anyMatch(name::equals);
    }

    @Override
    public void count(String name, byte[] content) {
        if (isHidden(name)) {
            tally.add(Trace.HIDDEN_TEXT);
        } else if (isSignature(name)) {
            tally.add(Trace.NAME);
        } else {
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
        if (name.equals(PARTICULARS)) {
            String told = new String(content, StandardCharsets.UTF_8);
            tally.add(Trace.NAME, told.contains("creator>") ? 1 : 0);
            tally.add(Trace.PROPERTY, told.contains("CreatorTool") || told.contains("History>") ? 1 : 0);
            return NO_PARTICULARS.getBytes(StandardCharsets.UTF_8);
        }
        return rules(name, tally).map(rules -> XmlSieve.sift(content, rules)).orElse(content);
    }

    @Override
    public Optional<XmlSieve.Rules> rules(String name, Tally tally) {
        return name.endsWith(".xml")
                ? Optional.of(new IdmlRules(tally, hiddenStories, hiddenLayers))
                : Optional.empty();
    }
}
