package org.inpud.portal.lineage.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.control.Progress;
import org.inpud.portal.adaptation.control.Row;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.release.entity.ReleaseNumber;

/**
 * A coordinator who plans an adaptation looks for what it can be based on: what other networks have released of the
 * same publication, in any language, and all work of their own network, with where it stands.
 */
@UseCase
public class FindBases {

    private static final String BASES = "select a.id, r.major, r.minor, r.released_at, coalesce(r.edition_number,"
            + " e.number) as edition, p.editions, a.network = ?2 as own, a.stage, t.segments, t.rendered, t.reviewed,"
            + " e.words from adaptation a join publication p on p.key = a.publication"
            + " join edition e on e.id = a.edition left join lateral (select major, minor, released_at, edition_number"
            + " from release l where l.adaptation = a.id and l.withdrawn_at is null order by l.id desc limit 1) r on true"
            + " left join lateral (select sum(segments) as segments, sum(rendered) as rendered,"
            + " sum(reviewed) as reviewed from section_tally s where s.adaptation = a.id) t on true"
            + " where a.publication = ?1 and (r.major is not null or (a.network = ?2 and a.stage <> 'WITHDRAWN'))";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Networks networks;

    /** Those in a language of the network first, and in each language the newest release first. */
    @Requires(Capability.COORDINATE)
    public Outcome<Found<PossibleBase>> find(Actor actor, NetworkKey network, BaseFilter filter, int offset, int size) {
        Map<String, Network> known = networks.all().stream()
                .collect(Collectors.toMap(one -> one.key().value(), Function.identity()));
        Network planning = known.get(network.value());
        if (planning == null) {
            return Outcome.refused(KernelRefusal.NOT_FOUND);
        }
        List<PossibleBase> found = Row.all(entities.createNativeQuery(BASES)
                        .setParameter(1, filter.publication().value())
                        .setParameter(2, network.value())
                        .getResultList())
                .stream()
                .map(row -> base(row, known))
                .filter(base -> filter.finds(base, known.get(base.id().network())))
                .sorted(nearestTo(planning.languages()))
                .toList();
        return Outcome.done(new Found<>(found.stream().skip(offset).limit(size).toList(), found.size()));
    }

    private static Comparator<PossibleBase> nearestTo(List<LanguageTag> languages) {
        return Comparator.<PossibleBase>comparingInt(base -> isOneOf(languages, base) ? 0 : 1)
                .thenComparing(base -> base.id().language())
                .thenComparing(base -> base.release().map(ReleasedBase::releasedAt), Comparator.comparing(at -> at.map(
                                when -> -when.toEpochMilli())
                        .orElse(Long.MAX_VALUE)))
                .thenComparing(base -> base.id().toString());
    }

    private static boolean isOneOf(List<LanguageTag> languages, PossibleBase base) {
        return languages.stream()
                .anyMatch(one -> one.primary().equals(base.id().language().primary()));
    }

    private static PossibleBase base(Row row, Map<String, Network> known) {
        AdaptationId id = AdaptationId.parse(row.text()).orElseThrow();
        Optional<Long> major = row.maybeNumber();
        int minor = row.small();
        Optional<ReleasedBase> release = row.maybeMoment()
                .map(at -> new ReleasedBase(new ReleaseNumber(Math.toIntExact(major.orElseThrow()), minor), at));
        int edition = row.small();
        int newest = row.small();
        boolean isOwn = row.flag();
        Stage stage = row.one(Stage.class);
        Progress progress = new Progress(row.small(), row.small(), row.small(), row.small());
        return new PossibleBase(
                id,
                known.get(id.network()).acronym(),
                release,
                edition,
                newest,
                Optional.of(stage).filter(unused -> isOwn),
                Optional.of(progress).filter(unused -> isOwn));
    }
}
