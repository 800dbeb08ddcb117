package org.inpud.portal.reading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.network.control.Admissions;
import org.inpud.portal.network.entity.Admission;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.reading.entity.ReadingKind;
import org.inpud.portal.reading.entity.ReadingRequest;
import org.inpud.portal.review.control.Reviews;

/** The readings that were asked for and given. */
@ApplicationScoped
class Readings {

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    @Inject
    private Admissions admissions;

    @Inject
    private Reviews reviews;

    /** Asks INWUD and lets its readers in. */
    ReadingRequest ask(AdaptationId adaptation, Optional<UUID> by, String note, Instant now) {
        long admission = admissions.admit(
                Admission.ofWomenReaders(adaptation.toString(), NetworkKey.of(adaptation.network()), now));
        ReadingRequest request = new ReadingRequest(adaptation, admission, by, note, now);
        entities.persist(request);
        return request;
    }

    /** INWUD need not read any more, and sees the text no longer. */
    void end(ReadingRequest request, Instant now) {
        request.end(now);
        admissions.end(request.admission(), now);
    }

    Optional<ReadingRequest> asked(AdaptationId adaptation) {
        return entities.createQuery(
                        "select r from ReadingRequest r where r.adaptation = :adaptation and r.endedAt is null",
                        ReadingRequest.class)
                .setParameter("adaptation", adaptation.toString())
                .getResultStream()
                .findFirst();
    }

    /** What INWUD is asked to read now, the first asked first. */
    List<ReadingRequest> allAsked() {
        return entities.createQuery(
                        "select r from ReadingRequest r where r.endedAt is null order by r.askedAt",
                        ReadingRequest.class)
                .setMaxResults(200)
                .getResultList();
    }

    void add(Reading reading) {
        entities.persist(reading);
        entities.flush();
    }

    /** The newest first. */
    List<Reading> given(AdaptationId adaptation) {
        return entities.createQuery(
                        "select r from Reading r where r.adaptation = :adaptation order by r.id desc", Reading.class)
                .setParameter("adaptation", adaptation.toString())
                .getResultList();
    }

    /** INWUD’s last word on the text as it stands. */
    Optional<Reading> forWomen(AdaptationId adaptation) {
        String present = presentHash(adaptation);
        return given(adaptation).stream()
                .filter(reading -> reading.kind() == ReadingKind.WOMEN && reading.isOn(present))
                .findFirst();
    }

    String presentHash(AdaptationId adaptation) {
        return reviews.wholeHash(adaptation);
    }
}
