package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.release.entity.Release;
import org.inpud.portal.release.entity.ReleaseNumber;

/** All releases, those on the shelf and those withdrawn. */
@ApplicationScoped
public class Releases {

    private static final String IS_CURRENT = "r.withdrawnAt is null and not exists (select n from Release n"
            + " where n.adaptation = r.adaptation and n.withdrawnAt is null and n.id > r.id)";
    private static final String WANTED =
            " r.withdrawnAt is null and (:publication = '' or r.publication = :publication)"
                    + " and (:language = '' or r.language = :language or r.language like concat(:language, '-%'))";

    @PersistenceContext(unitName = "portal")
    private EntityManager entities;

    public Optional<Release> find(AdaptationId adaptation, ReleaseNumber number) {
        return one(adaptation, number).getResultStream().findFirst();
    }

    /** The release, held against everybody else until the transaction ends. */
    Optional<Release> lock(AdaptationId adaptation, ReleaseNumber number) {
        return one(adaptation, number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Release> one(AdaptationId adaptation, ReleaseNumber number) {
        return entities.createQuery(
                        "select r from Release r where r.adaptation = :adaptation"
                                + " and r.major = :major and r.minor = :minor",
                        Release.class)
                .setParameter("adaptation", adaptation.toString())
                .setParameter("major", number.major())
                .setParameter("minor", number.minor());
    }

    /** All of an adaptation, withdrawn ones too, the newest first. */
    public List<Release> of(AdaptationId adaptation) {
        return entities.createQuery(
                        "select r from Release r where r.adaptation = :adaptation order by r.id desc", Release.class)
                .setParameter("adaptation", adaptation.toString())
                .getResultList();
    }

    /** The release that was frozen at this very moment. */
    Optional<Release> frozenAt(AdaptationId adaptation, Instant moment) {
        return of(adaptation).stream().findFirst().filter(release -> release.releasedAt()
                .equals(moment));
    }

    /** Of each adaptation of these publications the newest release on the shelf; the newest of them first. */
    public List<Release> current(Collection<String> publications) {
        if (publications.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select r from Release r where r.publication in :publications and " + IS_CURRENT
                                + " order by r.releasedAt desc, r.id desc",
                        Release.class)
                .setParameter("publications", publications)
                .getResultList();
    }

    /** On the shelf, the newest first. */
    List<Release> list(Optional<String> publication, Optional<LanguageTag> language, int offset, int size) {
        return wanted(
                        entities.createQuery(
                                "select r from Release r where" + WANTED + " order by r.releasedAt desc, r.id desc",
                                Release.class),
                        publication,
                        language)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Optional<String> publication, Optional<LanguageTag> language) {
        return wanted(
                        entities.createQuery("select count(r) from Release r where" + WANTED, Long.class),
                        publication,
                        language)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> wanted(
            TypedQuery<T> query, Optional<String> publication, Optional<LanguageTag> language) {
        return query.setParameter("publication", publication.orElse(""))
                .setParameter("language", language.map(LanguageTag::value).orElse(""));
    }

    void add(Release release) {
        entities.persist(release);
        entities.flush();
    }
}
