package org.inpud.portal.document.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.TextContainer;
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

    /** A block with words to translate, and the blocks without any that stand before it. */
    private record Found(Block block, Cut cut, List<Block> silent) {}

    @Override
    public List<SourcePassage> passages(byte[] content, LanguageTag language) throws IOException {
        List<SourcePassage> passages = new ArrayList<>();
        for (Found found : found(Parts.of(content), language)) {
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
        return facts;
    }

    private List<Found> found(Parts parts, LanguageTag language) {
        List<Found> found = new ArrayList<>();
        List<Block> silent = new ArrayList<>();
        for (Block block : dialect.blocks(parts)) {
            TextFragment text = block.text();
            if (Worth.isWords(text)) {
                found.add(new Found(block, Cut.of(new TextContainer(text), language), List.copyOf(silent)));
                silent.clear();
            } else if (Cut.hasText(text)) {
                silent.add(block);
            }
        }
        return found;
    }

    @Override
    public byte[] merged(byte[] content, LanguageTag source, LanguageTag target, Map<Integer, PassageVersion> versions)
            throws IOException {
        Parts parts = Parts.of(content);
        List<Found> found = found(parts, source);
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

    private void merge(Found found, PassageVersion version) {
        Block block = found.block();
        version.before().forEach(block::addBefore);
        version.after().stream().filter(AddedPassage::isAtEnd).forEach(block::addAtEnd);
        List<AddedPassage> after =
                version.after().stream().filter(added -> !added.isAtEnd()).toList();
        for (int at = after.size() - 1; at >= 0; at--) {
            block.addAfter(after.get(at));
        }
        if (version.act() == Act.OMIT) {
            block.omit();
        } else if (block.isBeside() || version.act() != Act.KEEP && !isSame(found.cut(), version)) {
            block.say(found.cut().version(version));
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
