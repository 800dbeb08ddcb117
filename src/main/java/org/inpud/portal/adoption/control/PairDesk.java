package org.inpud.portal.adoption.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adoption.entity.Adoption;
import org.inpud.portal.adoption.entity.AdoptionRefusal;
import org.inpud.portal.adoption.entity.Pair;
import org.inpud.portal.adoption.entity.Sentence;
import org.inpud.portal.document.control.Pieces;
import org.inpud.portal.document.entity.CodedPiece;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;

/** Moves the borders between pairs, and says which pairs stand differently then. */
@ApplicationScoped
class PairDesk {

    @Inject
    private Adoptions adoptions;

    /** The pairs that stand differently, in order. */
    Outcome<List<Pair>> change(Adoption adoption, Pair pair, PairChange change) {
        return switch (change.act()) {
            case CONFIRM -> same(pair, pair::confirm);
            case LEAVE_OUT -> same(pair, pair::leaveOut);
            case REOPEN -> same(pair, pair::reopen);
            case ADD -> pair.add().map(added -> List.of(pair));
            case MERGE -> merge(adoption, pair);
            case SPLIT -> split(adoption, pair, change);
            case CUT -> cut(adoption, pair, change);
            case SOURCE_ON -> pair.hasSource() ? on(adoption, pair, true) : nothing();
            case TARGET_ON -> pair.hasTarget() ? on(adoption, pair, false) : nothing();
            case SOURCE_BACK -> pair.hasSource() ? back(adoption, pair, true) : nothing();
            case TARGET_BACK -> pair.hasTarget() ? back(adoption, pair, false) : nothing();
        };
    }

    private static Outcome<List<Pair>> same(Pair pair, Runnable verb) {
        verb.run();
        return Outcome.done(List.of(pair));
    }

    private static Outcome<List<Pair>> nothing() {
        return Outcome.refused(AdoptionRefusal.NOTHING_TO_SPLIT);
    }

    private Outcome<List<Pair>> merge(Adoption adoption, Pair pair) {
        Optional<Pair> next = adoptions.next(adoption, pair);
        if (next.isEmpty()) {
            return Outcome.refused(AdoptionRefusal.NO_NEIGHBOUR);
        }
        adoptions.remove(next.get());
        pair.mergeWith(next.get());
        return Outcome.done(List.of(pair));
    }

    private Outcome<List<Pair>> split(Adoption adoption, Pair pair, PairChange change) {
        List<Sentence> sentences = adoptions.sentences(adoption, pair.targetFrom(), pair.targetTo());
        int sources = pair.sourceTo() - pair.sourceFrom();
        boolean isOneToOne = sources == 1 && sentences.size() == 1;
        int keptSources = change.sources().orElse(Math.min(1, sources));
        int keptTargets = change.targets().orElse(isOneToOne ? 0 : Math.min(1, sentences.size()));
        if (keptSources < 0 || keptTargets < 0 || keptTargets > sentences.size() || keptSources > sources) {
            return Outcome.refused(AdoptionRefusal.NOTHING_TO_SPLIT);
        }
        int target = keptTargets == 0
                ? pair.targetFrom()
                : keptTargets == sentences.size()
                        ? pair.targetTo()
                        : sentences.get(keptTargets).position();
        return parted(pair, pair.sourceFrom() + keptSources, target);
    }

    private Outcome<List<Pair>> parted(Pair pair, int source, int target) {
        return pair.split(source, target).map(rest -> {
            adoptions.add(rest);
            return List.of(pair, rest);
        });
    }

    private Outcome<List<Pair>> cut(Adoption adoption, Pair pair, PairChange change) {
        List<Sentence> sentences = adoptions.sentences(adoption, pair.targetFrom(), pair.targetTo());
        Optional<Sentence> sentence = sentences.stream()
                .filter(one -> one.position() == change.sentence())
                .findFirst();
        if (sentence.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        List<CodedPiece> parts = Pieces.cut(sentence.get().piece(), change.at());
        int place = freePlace(sentence.get(), sentences, pair);
        if (place < 0 || parts.stream().anyMatch(part -> CodedText.isBlank(part.text()))) {
            return Outcome.refused(AdoptionRefusal.NOT_HERE);
        }
        adoptions.add(sentence.get().cut(parts.get(0), parts.get(1), place));
        int sources = pair.sourceTo() - pair.sourceFrom();
        return parted(pair, pair.sourceFrom() + Math.min(1, sources), place);
    }

    /** Half way to the sentence behind; none where a sentence was cut too often. */
    private static int freePlace(Sentence sentence, List<Sentence> sentences, Pair pair) {
        int next = sentences.stream()
                .mapToInt(Sentence::position)
                .filter(position -> position > sentence.position())
                .findFirst()
                .orElse(pair.targetTo());
        int place = sentence.position() + (next - sentence.position()) / 2;
        return place == sentence.position() ? -1 : place;
    }

    private Outcome<List<Pair>> on(Adoption adoption, Pair pair, boolean isSource) {
        Optional<Pair> next = adoptions.next(adoption, pair);
        if (next.isEmpty()) {
            return Outcome.refused(AdoptionRefusal.NO_NEIGHBOUR);
        }
        int source = isSource ? pair.sourceTo() - 1 : pair.sourceTo();
        int target = isSource
                ? pair.targetTo()
                : places(adoption, pair).get(places(adoption, pair).size() - 1);
        return met(pair, next.get(), source, target);
    }

    private Outcome<List<Pair>> back(Adoption adoption, Pair pair, boolean isSource) {
        Optional<Pair> before = adoptions.before(adoption, pair);
        if (before.isEmpty()) {
            return Outcome.refused(AdoptionRefusal.NO_NEIGHBOUR);
        }
        List<Integer> places = places(adoption, pair);
        int source = isSource ? pair.sourceFrom() + 1 : pair.sourceFrom();
        int target = isSource ? pair.targetFrom() : places.size() == 1 ? pair.targetTo() : places.get(1);
        return met(before.get(), pair, source, target);
    }

    private List<Integer> places(Adoption adoption, Pair pair) {
        return adoptions.sentences(adoption, pair.targetFrom(), pair.targetTo()).stream()
                .map(Sentence::position)
                .toList();
    }

    /** Whichever is left nothing goes, untouched: the database takes no pair without a sentence, not even on its way out. */
    private Outcome<List<Pair>> met(Pair first, Pair second, int source, int target) {
        if (source == second.sourceTo() && target == second.targetTo()) {
            adoptions.remove(second);
            first.mergeWith(second);
            return Outcome.done(List.of(first));
        }
        if (source == first.sourceFrom() && target == first.targetFrom()) {
            adoptions.remove(first);
            second.mergeWithBefore(first);
            return Outcome.done(List.of(second));
        }
        first.meet(second, source, target);
        return Outcome.done(List.of(first, second));
    }
}
