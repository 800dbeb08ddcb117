package org.inpud.portal.document.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.resource.TextFragment;
import org.inpud.portal.document.entity.AddedPassage;
import org.inpud.portal.document.entity.PassageVersion;
import org.inpud.portal.document.entity.PassageVersion.Act;
import org.inpud.portal.document.entity.SourcePassage;
import org.inpud.portal.document.entity.SourceSegment;
import org.inpud.portal.kernel.LanguageTag;

/**
 * A format made of XML whose tree is read and changed in place: what no version touches stays as it came, to the last
 * attribute, so that it looks as it did.
 */
final class TreeFormat implements Format {

    private final Dialect dialect;

    TreeFormat(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A block with words to translate, or a picture, and the blocks without any that stand before it.
     *
     * @param after those behind it, where it is the last
     * @param text the stretch of text that it is, or that stands last before it
     * @param hangs whether it hangs in that text
     */
    private record Found(Block block, Cut cut, List<Block> silent, List<Block> after, Block text, boolean hangs) {
        Found before(List<Block> rest) {
            return new Found(block, cut, silent, rest, text, hangs);
        }
    }

    @Override
    public List<SourcePassage> passages(Parts parts, LanguageTag language) {
        List<SourcePassage> passages = new ArrayList<>();
        for (Found found : found(parts, language)) {
            Block block = found.block();
            List<SourceSegment> segments = found.cut().segments(List.of(), dialect.format());
            passages.add(new SourcePassage(passages.size(), block.kind(), block.level(), segments, facts(found)));
        }
        return passages;
    }

    private static Map<String, String> facts(Found found) {
        Map<String, String> facts = new HashMap<>(found.block().facts());
        String silent = Silent.written(found.silent());
        if (!silent.isEmpty()) {
            facts.put(Place.SILENT, silent);
        }
        String after = Silent.written(found.after());
        if (!after.isEmpty()) {
            facts.put(Place.SILENT_AFTER, after);
        }
        return facts;
    }

    private List<Found> found(Parts parts, LanguageTag language) {
        List<Found> found = new ArrayList<>();
        List<Block> silent = new ArrayList<>();
        List<Block> blocks = dialect.blocks(parts);
        Block host = null;
        boolean hangs = false;
        for (Block block : blocks) {
            Workshop.goOn();
            TextFragment text = block.text();
            boolean isWords = Worth.isWords(text);
            hangs = block.isText() ? isWords : hangs;
            host = block.isText() && isWords ? block : host;
            if (isWords || block.isPicture()) {
                Cut cut = isWords ? Cut.of(text, language) : Cut.wordless(text);
                found.add(new Found(block, cut, List.copyOf(silent), List.of(), host, hangs));
                silent.clear();
            } else if (Silent.isShown(block)) {
                silent.add(block);
            }
        }
        if (!found.isEmpty()) {
            found.add(found.remove(found.size() - 1).before(List.copyOf(silent)));
        }
        return found;
    }

    @Override
    public byte[] merged(byte[] content, LanguageTag source, LanguageTag target, Map<Integer, PassageVersion> wanted)
            throws IOException {
        Parts parts = Parts.of(content);
        List<Found> found = found(parts, source);
        Fitting.requireWithin(found.size(), wanted);
        Map<Integer, PassageVersion> versions = besideEndOf(parts, wanted);
        // What stands beside a picture comes first: the text that it hangs in may go.
        for (int index = found.size() - 1; index >= 0; index--) {
            if (versions.containsKey(index) && !found.get(index).block().isText()) {
                addBeside(found, index, versions.get(index));
            }
        }
        for (int index = 0; index < found.size(); index++) {
            if (versions.containsKey(index)) {
                merge(found.get(index), versions.get(index));
            }
        }
        dialect.settle(parts);
        if (!source.equals(target)) {
            dialect.address(parts, target);
        }
        return parts.written();
    }

    /** The versions, without what has got its place behind the whole document. */
    private Map<Integer, PassageVersion> besideEndOf(Parts parts, Map<Integer, PassageVersion> versions) {
        List<AddedPassage> behind = versions.values().stream()
                .flatMap(version -> version.after().stream())
                .filter(AddedPassage::isAtEnd)
                .toList();
        if (behind.isEmpty() || !dialect.addAtEnd(parts, behind)) {
            return versions;
        }
        Map<Integer, PassageVersion> without = new HashMap<>();
        versions.forEach((index, version) -> without.put(index, version.with(version.before(), beside(version))));
        return without;
    }

    private static List<AddedPassage> beside(PassageVersion version) {
        return version.after().stream().filter(added -> !added.isAtEnd()).toList();
    }

    private static List<AddedPassage> atEnd(PassageVersion version) {
        return version.after().stream().filter(AddedPassage::isAtEnd).toList();
    }

    /** What is added beside a picture stands beside the text that it hangs in, or between the texts around it. */
    private static void addBeside(List<Found> all, int index, PassageVersion version) {
        Found picture = all.get(index);
        Optional<Block> next = all.subList(index, all.size()).stream()
                .map(Found::block)
                .filter(Block::isText)
                .findFirst();
        Block behind = picture.text() != null && (picture.hangs() || next.isEmpty()) ? picture.text() : null;
        Block ahead = next.orElse(null);
        if (picture.text() == null) {
            place(version.before(), null, ahead);
        }
        if (behind == null) {
            place(version.after(), null, ahead);
        } else {
            behind.addAtEnd(atEnd(version));
            place(beside(version), behind, ahead);
        }
        if (picture.text() != null) {
            place(version.before(), picture.text(), ahead);
        }
    }

    private static void place(List<AddedPassage> added, Block behind, Block ahead) {
        for (int at = added.size() - 1; behind != null && at >= 0; at--) {
            behind.addAfter(added.get(at));
        }
        if (behind == null && ahead != null) {
            added.forEach(ahead::addBefore);
        }
    }

    private static void add(Block block, PassageVersion version) {
        version.before().forEach(block::addBefore);
        block.addAtEnd(atEnd(version));
        List<AddedPassage> after = beside(version);
        for (int at = after.size() - 1; at >= 0; at--) {
            block.addAfter(after.get(at));
        }
    }

    private void merge(Found found, PassageVersion version) {
        Block block = found.block();
        Cut cut = found.cut().as(version);
        if (version.cut().isEmpty() && !version.shows().isEmpty() && !block.shows(version.shows())) {
            throw new CutOtherwise(version.index());
        }
        if (block.isText()) {
            add(block, version);
        }
        if (version.act() == Act.OMIT) {
            block.omit();
        } else if (block.isBeside() || version.act() != Act.KEEP && !isSame(cut, version)) {
            block.say(cut.version(version));
        }
        if (!block.isText() && version.act() == Act.REPLACE) {
            version.picture().ifPresent(block::show);
        }
    }

    private boolean isSame(Cut cut, PassageVersion version) {
        return version.act() == Act.TRANSLATE
                && version.targets()
                        .equals(cut.segments(List.of(), dialect.format()).stream()
                                .map(SourceSegment::text)
                                .toList());
    }
}
