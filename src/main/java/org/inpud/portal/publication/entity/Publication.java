package org.inpud.portal.publication.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Scope;
import org.inpud.portal.kernel.Text;

/**
 * A work of INPUD's or of a network's. It is registered with its licence, receives {@link Grant}s where that licence
 * forbids adapting, and then one {@link Edition} after the other as its text is imported and revised. It hands out
 * the labels of passages and segments, each once and never again, so that they hold from edition to edition.
 */
@Entity
public class Publication {

    @Id
    @Column(name = "key")
    private String id;

    @Column(name = "owner_network")
    private String ownerNetwork;

    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int year;

    private String language;

    @Enumerated(EnumType.STRING)
    private Licence licence;

    @ElementCollection
    @CollectionTable(name = "publication_objective", joinColumns = @JoinColumn(name = "publication"))
    @Column(name = "objective")
    @Enumerated(EnumType.STRING)
    private Set<Objective> objectives = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "publication_topic", joinColumns = @JoinColumn(name = "publication"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    private int editions;

    @Column(name = "next_passage")
    private int nextPassage = 1;

    @Column(name = "next_segment")
    private int nextSegment = 1;

    @Version
    private long version;

    protected Publication() {}

    /** A new publication without a text yet; without a network it is the secretariat's. */
    public static Publication register(PublicationKey key, Optional<String> network, Particulars particulars) {
        Publication publication = new Publication();
        publication.id = key.value();
        publication.ownerNetwork = network.orElse(null);
        publication.change(particulars);
        return publication;
    }

    public void change(Particulars particulars) {
        title = Text.normal(particulars.title()).strip();
        kind = particulars.kind();
        year = particulars.year();
        language = particulars.language().value();
        licence = particulars.licence();
        objectives.retainAll(particulars.objectives());
        objectives.addAll(particulars.objectives());
        topics.retainAll(particulars.topics());
        topics.addAll(particulars.topics());
    }

    /** The number that its next edition bears. */
    public int openEdition() {
        editions++;
        return editions;
    }

    /** A label for a passage that no edition had before. */
    public String newPassageLabel() {
        return "p" + nextPassage++;
    }

    /** A label for a segment that no edition had before. */
    public String newSegmentLabel() {
        return "s" + nextSegment++;
    }

    public PublicationKey key() {
        return new PublicationKey(id);
    }

    /** The network that owns it; nothing where it is the secretariat's. */
    public Optional<String> ownerNetwork() {
        return Optional.ofNullable(ownerNetwork);
    }

    public Scope scope() {
        return new Scope(ownerNetwork(), Optional.empty(), Optional.empty());
    }

    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public LanguageTag language() {
        return LanguageTag.of(language);
    }

    public Licence licence() {
        return licence;
    }

    public Set<Objective> objectives() {
        return new TreeSet<>(objectives);
    }

    public Set<String> topics() {
        return new TreeSet<>(topics);
    }

    public Particulars particulars() {
        return new Particulars(title, kind, year, language(), licence, objectives, topics);
    }

    /** How many editions there are, which is the number of the newest. */
    public int editions() {
        return editions;
    }

    public boolean hasText() {
        return editions > 0;
    }

    public long version() {
        return version;
    }
}
