package org.inpud.portal.network.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/** A network of people who use drugs, with the languages it works in. A national one has a regional parent. */
@Entity
@Table(name = "network")
public class Network {

    @Id
    @Column(name = "key")
    private String id;

    private String acronym;

    @Enumerated(EnumType.STRING)
    private NetworkKind kind;

    private String parent;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_own")
    private String nameOwn;

    private String area;

    private String country;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "network_language", joinColumns = @JoinColumn(name = "network"))
    @Column(name = "language")
    @OrderColumn(name = "position")
    private List<String> languages;

    @Version
    private long version;

    protected Network() {}

    /** A network of one country, founded by its region. */
    public static Outcome<Network> national(Network region, NationalNetwork wanted) {
        if (region.kind != NetworkKind.REGIONAL) {
            return Outcome.refused(NetworkRefusal.NOT_A_REGION);
        }
        List<Refusal> refusals = wanted.refusals();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Network network = new Network();
        network.id = wanted.key().orElseThrow().value();
        network.acronym = wanted.acronym();
        network.kind = NetworkKind.NATIONAL;
        network.parent = region.id;
        network.nameOwn = wanted.name();
        network.nameEn = wanted.nameEn().orElse(wanted.name());
        network.nameFr = wanted.nameFr().orElse(network.nameEn);
        network.area = wanted.area();
        network.country = wanted.country();
        network.languages = new ArrayList<>(
                wanted.languages().stream().map(LanguageTag::value).toList());
        return Outcome.done(network);
    }

    public NetworkKey key() {
        return NetworkKey.of(id);
    }

    public String acronym() {
        return acronym;
    }

    public NetworkKind kind() {
        return kind;
    }

    /** The regional network of a national one. */
    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }

    /** The country of a national one, by its two letters. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** The name for somebody who reads this language: its own where it is in that language, else French or English. */
    public String name(LanguageTag reader) {
        boolean isOwnLanguage = nameOwn != null && languages().get(0).primary().equals(reader.primary());
        if (isOwnLanguage) {
            return nameOwn;
        }
        return reader.primary().equals("fr") ? nameFr : nameEn;
    }

    public String area() {
        return area;
    }

    /** The first is the one it works in most. */
    public List<LanguageTag> languages() {
        return languages.stream().map(LanguageTag::of).toList();
    }

    /** Whether the network works in this language or a variety of it. */
    public boolean works(LanguageTag language) {
        return languages().stream().anyMatch(own -> own.covers(language));
    }
}
