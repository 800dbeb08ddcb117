package org.inpud.portal.adaptation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.Adaptation;
import org.inpud.portal.adaptation.entity.Content;
import org.inpud.portal.adaptation.entity.Rendering;
import org.inpud.portal.check.entity.CheckSeverity;
import org.inpud.portal.publication.control.Editions;

/** Fills an adaptation that was just planned with texts that another network has released. */
@ApplicationScoped
public class BegunTexts {

    private static final int BATCH = 500;

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private Checkings checkings;

    /**
     * @param texts by segment
     * @param edition the row of the edition that the texts render
     */
    public void write(Adaptation adaptation, Map<String, String> texts, long edition, Instant now) {
        Checking checking = checkings.of(
                adaptation.id(),
                editions.find(adaptation.edition()).orElseThrow().language());
        Map<String, String> sources = sources(adaptation.edition());
        Map<String, String> rendered = edition == adaptation.edition() ? sources : sources(edition);
        for (List<Rendering> batch = batch(adaptation, -1); !batch.isEmpty(); ) {
            for (Rendering rendering : batch) {
                String text = texts.get(rendering.segment());
                if (text != null && !text.isBlank()) {
                    String source = sources.get(rendering.segment());
                    boolean isSame = source.equals(rendered.get(rendering.segment()));
                    rendering.begin(
                            text, isSame ? Optional.empty() : Optional.of(edition), new Content(source, text, ""), now);
                    count(rendering, source, checking);
                }
            }
            entities.flush();
            batch.forEach(entities::detach);
            batch = batch(adaptation, batch.get(batch.size() - 1).position());
        }
    }

    private Map<String, String> sources(long edition) {
        Map<String, String> sources = new HashMap<>();
        editions.segments(edition).forEach(segment -> sources.put(segment.label(), segment.source()));
        return sources;
    }

    private List<Rendering> batch(Adaptation adaptation, int after) {
        return entities.createQuery(
                        "select r from Rendering r where r.adaptation = :id and r.position > :after"
                                + " order by r.position",
                        Rendering.class)
                .setParameter("id", adaptation.id().toString())
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private static void count(Rendering rendering, String source, Checking checking) {
        Map<CheckSeverity, Long> findings = checking.of(source, rendering.target()).stream()
                .collect(Collectors.groupingBy(finding -> finding.severity(), Collectors.counting()));
        rendering.checked(
                findings.getOrDefault(CheckSeverity.ERROR, 0L).intValue(),
                findings.getOrDefault(CheckSeverity.WARNING, 0L).intValue(),
                findings.getOrDefault(CheckSeverity.HINT, 0L).intValue());
    }
}
