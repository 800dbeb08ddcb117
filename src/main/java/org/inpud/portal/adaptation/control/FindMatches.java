package org.inpud.portal.adaptation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;

/**
 * Somebody asks what their network wrote before, in this language, for the same or a similar sentence. Only finished
 * texts of the own network are looked at: nobody sees another network's work.
 */
@UseCase
public class FindMatches {

    private static final int LEAST = 70;
    private static final int MOST = 9;
    private static final int MOST_CANDIDATES = 5000;

    /**
     * A text that was written before.
     *
     * @param score of 100, by words
     * @param origin the adaptation it stands in
     */
    public record Match(int score, String source, String target, String origin) {}

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private SegmentViews segments;

    /** The nearest first, each wording once. */
    @Requires(Capability.SEE_WORK)
    public Outcome<List<Match>> of(Actor actor, AdaptationId adaptation, String segment) {
        Optional<SegmentView> view = segments.find(adaptation, segment);
        if (view.isEmpty()) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        String source = view.get().source();
        if (CodedText.isBlank(source)) {
            return Outcome.done(List.of());
        }
        Similarity sought = Similarity.to(CodedText.plain(source));
        Map<String, Match> best = new LinkedHashMap<>();
        candidates(adaptation, view.get()).stream()
                .map(row -> match(sought, source, row))
                .filter(match -> match.score() >= LEAST)
                .sorted(Comparator.comparing(Match::score).reversed())
                .forEach(match -> best.putIfAbsent(match.target(), match));
        return Outcome.done(best.values().stream().limit(MOST).toList());
    }

    /** Finished texts of the network in this language whose source is about as long. */
    private List<Row> candidates(AdaptationId adaptation, SegmentView view) {
        return Row.all(entities.createNativeQuery("select s.source, r.target, a.id from adaptation a"
                        + " join rendering r on r.adaptation = a.id"
                        + " join segment s on s.edition = a.edition and s.label = r.segment"
                        + " join edition e on e.id = a.edition"
                        + " where a.network = ?1 and a.language = ?2 and r.state in ('RENDERED', 'REVIEWED')"
                        + " and (a.id <> ?3 or r.segment <> ?4)"
                        + " and length(s.source) between ?5 * 6 / 10 and ?5 * 17 / 10 + 8"
                        + " and e.language = (select o.language from adaptation b join edition o"
                        + " on o.id = b.edition where b.id = ?3)"
                        + " order by r.changed_at desc limit ?6")
                .setParameter(1, adaptation.network())
                .setParameter(2, adaptation.language().value())
                .setParameter(3, adaptation.toString())
                .setParameter(4, view.id())
                .setParameter(5, view.source().length())
                .setParameter(6, MOST_CANDIDATES)
                .getResultList());
    }

    /** The same words with other codes are a little less than the same. */
    private static Match match(Similarity sought, String source, Row row) {
        String other = row.text();
        int score = sought.of(CodedText.plain(other));
        return new Match(score == 100 && !other.equals(source) ? 99 : score, other, row.text(), row.text());
    }
}
