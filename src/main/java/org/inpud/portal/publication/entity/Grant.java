package org.inpud.portal.publication.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;

/** The permission to adapt a work whose licence forbids it: by whom, for what, for whom and until when. */
@Entity
@Table(name = "grant_of_adaptation")
public class Grant {

    /**
     * @param scope what it permits, in the grantor's words
     * @param languages none for all
     * @param networks keys; none for all
     * @param expires the last day on which it holds
     */
    public record Terms(
            String grantor,
            String scope,
            List<LanguageTag> languages,
            List<String> networks,
            Optional<LocalDate> expires,
            String note) {

        public Terms {
            languages = List.copyOf(languages);
            networks = List.copyOf(networks);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publication")
    private Publication publication;

    private String grantor;

    private String scope;

    private String languages;

    private String networks;

    private LocalDate expires;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "kept_for")
    private String keptFor;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    protected Grant() {}

    public static Grant of(Publication publication, Terms terms, Keeper recordedBy, Instant now) {
        Grant grant = new Grant();
        grant.publication = publication;
        grant.grantor = terms.grantor();
        grant.scope = terms.scope();
        grant.languages = joined(terms.languages());
        grant.networks = joined(terms.networks());
        grant.expires = terms.expires().orElse(null);
        grant.note = terms.note();
        grant.recordedBy = recordedBy.person();
        grant.keptFor = recordedBy.keptFor();
        grant.recordedAt = now;
        return grant;
    }

    /** Whether it permits the very same, in the same words: what a second click would write down once more. */
    public boolean isOf(Terms terms) {
        return grantor.equals(terms.grantor())
                && scope.equals(terms.scope())
                && languages.equals(joined(terms.languages()))
                && networks.equals(joined(terms.networks()))
                && endedOn == null
                && expires().equals(terms.expires())
                && note.equals(terms.note());
    }

    /** Whether this network may adapt into this language on that day. */
    public boolean covers(String network, LanguageTag language, LocalDate day) {
        return isMeantFor(network, language) && isValidOn(day);
    }

    /** Whether it speaks of this network and language at all, be it still valid or not. */
    public boolean isMeantFor(String network, LanguageTag language) {
        return (networks.isEmpty() || networks().contains(network))
                && (languages.isEmpty() || languages().stream().anyMatch(one -> one.covers(language)));
    }

    public boolean isValidOn(LocalDate day) {
        return lastDay().filter(day::isAfter).isEmpty();
    }

    /** The last day on which it holds: as agreed, or the day before it was taken back. */
    public Optional<LocalDate> lastDay() {
        if (endedOn == null) {
            return expires();
        }
        LocalDate before = endedOn.minusDays(1);
        return Optional.of(expires == null || before.isBefore(expires) ? before : expires);
    }

    /**
     * Takes it back from this day on. What was released under it stays released: it was permitted when it was done.
     */
    public Outcome<Grant> end(LocalDate today, String reason, UUID by, Instant now) {
        if (!isValidOn(today)) {
            return Outcome.refused(PublicationRefusal.GRANT_ENDED);
        }
        endedOn = today;
        endReason = reason;
        endedBy = by;
        endedAt = now;
        return Outcome.done(this);
    }

    /** Why it was taken back, if it was. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public long id() {
        return id;
    }

    public Publication publication() {
        return publication;
    }

    public String grantor() {
        return grantor;
    }

    public String scope() {
        return scope;
    }

    /** None means all. */
    public List<LanguageTag> languages() {
        return parted(languages).stream().map(LanguageTag::of).toList();
    }

    /** Keys; none means all. */
    public List<String> networks() {
        return parted(networks);
    }

    public Optional<LocalDate> expires() {
        return Optional.ofNullable(expires);
    }

    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).distinct().collect(Collectors.joining(" "));
    }

    private static List<String> parted(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(" "));
    }
}
