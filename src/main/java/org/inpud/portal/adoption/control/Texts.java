package org.inpud.portal.adoption.control;

import java.util.List;
import java.util.stream.IntStream;
import org.inpud.portal.adoption.entity.Sentence;
import org.inpud.portal.document.control.CodePlacing;
import org.inpud.portal.document.control.Pieces;
import org.inpud.portal.document.entity.CodedPiece;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.publication.entity.Segment;

/** What becomes of a pair in the adaptation: one text for each segment, with the segment's own inline codes. */
final class Texts {

    private static final CodedPiece WITHOUT_SOURCE = new CodedPiece("", "");

    private Texts() {}

    /** Several sentences for one segment are joined; what stands for several segments is shared among them. */
    static List<CodePlacing.Placed> of(List<Segment> sources, List<Sentence> targets, boolean isEscaping) {
        CodedPiece whole = Pieces.joined(targets.stream().map(Sentence::piece).toList());
        List<CodedPiece> parts = Pieces.shared(
                whole,
                sources.stream()
                        .map(source -> CodedText.plain(source.source()).length())
                        .toList());
        return IntStream.range(0, sources.size())
                .mapToObj(at -> CodePlacing.place(
                        new CodedPiece(sources.get(at).source(), sources.get(at).codes()), parts.get(at), isEscaping))
                .toList();
    }

    /** The words of sentences that have no source. */
    static String alone(List<Sentence> targets) {
        return CodePlacing.place(
                        WITHOUT_SOURCE,
                        Pieces.joined(targets.stream().map(Sentence::piece).toList()),
                        false)
                .text();
    }
}
