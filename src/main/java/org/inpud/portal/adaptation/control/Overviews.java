package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.publication.control.LicenceLedger;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.PublicationKey;

/** Counts how far an adaptation has come and what was found in it, in one query whatever its size. */
@ApplicationScoped
public class Overviews {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Publications publications;

    @Inject
    private LicenceLedger licences;

    @Inject
    private Ancestry ancestry;

    record Overview(
            String title,
            String sourceLanguage,
            int edition,
            int behind,
            int proposals,
            Progress progress,
            AdaptationView.FindingCounts findings,
            boolean mayRelease) {}

    Overview of(Adaptation adaptation, Instant now) {
        Row row = Row.of(entities.createNativeQuery("select p.title, e.language, e.number, p.editions - e.number,"
                        + " w.segments, w.rendered, w.reviewed, e.words, w.errors, w.warnings, w.hints"
                        + " from adaptation a join publication p on p.key = a.publication"
                        + " join edition e on e.id = a.edition cross join lateral (select count(*) as segments,"
                        + " count(*) filter (where not r.counts or r.state in ('RENDERED', 'REVIEWED')) as rendered,"
                        + " count(*) filter (where r.counts and r.state = 'REVIEWED'"
                        // What a local change settles is accepted with the change.
                        + " or not r.counts and c.decision = 'ACCEPTED') as reviewed,"
                        + " coalesce(sum(r.errors + coalesce(f.blocking, 0))"
                        // What is still empty waits to be rendered, and is counted as that: it is nobody's fault.
                        + " filter (where r.counts and r.state <> 'EMPTY'), 0) as errors,"
                        + " coalesce(sum(r.warnings + coalesce(f.minor, 0)) filter (where r.counts), 0) as warnings,"
                        + " coalesce(sum(r.hints) filter (where r.counts), 0) as hints"
                        + " from rendering_at_work r left join local_change c on c.id = r.cover"
                        + " left join (select segment, hash,"
                        + " count(*) filter (where severity <> 'MINOR') as blocking,"
                        + " count(*) filter (where severity = 'MINOR') as minor from finding"
                        + " where adaptation = ?1 and settled_at is null group by segment, hash) f"
                        + " on f.segment = r.segment and f.hash = r.hash"
                        + " where r.adaptation = a.id and (r.local_change is null or r.counts)) w where a.id = ?1")
                .setParameter(1, adaptation.id().toString())
                .getSingleResult());
        String title = row.text();
        String language = row.text();
        int edition = row.small();
        int behind = row.small();
        Progress progress = new Progress(row.small(), row.small(), row.small(), row.small());
        AdaptationView.FindingCounts findings = new AdaptationView.FindingCounts(row.small(), row.small(), row.small());
        int proposals = ancestry.waiting(List.of(adaptation.id())).getOrDefault(adaptation.id(), 0);
        return new Overview(
                title, language, edition, behind, proposals, progress, findings, mayRelease(adaptation, now));
    }

    /** The edition that is followed, and the work's title. */
    record Followed(String title, String sourceLanguage, int edition) {}

    Followed followed(Adaptation adaptation) {
        Row row = Row.of(entities.createNativeQuery("select p.title, e.language, e.number from edition e"
                        + " join publication p on p.key = e.publication where e.id = ?1")
                .setParameter(1, adaptation.edition())
                .getSingleResult());
        return new Followed(row.text(), row.text(), row.small());
    }

    private boolean mayRelease(Adaptation adaptation, Instant now) {
        return publications
                .find(PublicationKey.of(adaptation.id().publication()))
                .map(publication -> licences.allowsRelease(
                        publication,
                        adaptation.id().network(),
                        adaptation.id().language(),
                        LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .orElse(false);
    }
}
