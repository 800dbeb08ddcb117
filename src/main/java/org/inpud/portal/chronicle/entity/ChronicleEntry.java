package org.inpud.portal.chronicle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.Role;

/**
 * One thing that happened: who, by their opaque id and role, did what to which subject, and when. Written once with the
 * work itself; the database refuses any change but its sealing into the chain.
 */
@Entity
@Table(name = "chronicle_entry")
public class ChronicleEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private Instant at;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String network;

    @Column(nullable = false)
    private String event;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String facts;

    @Column(insertable = false, updatable = false)
    private Long sequence;

    protected ChronicleEntry() {}

    public static ChronicleEntry of(DomainEvent happened, Instant at) {
        ChronicleEntry entry = new ChronicleEntry();
        entry.at = at;
        entry.person = happened.actor().person().orElse(null);
        entry.role = happened.role().orElse(null);
        entry.network = happened.network().orElse(null);
        entry.event = happened.name();
        entry.subject = happened.subject();
        entry.facts = inOneOrder(happened.facts());
        return entry;
    }

    /** The same facts always read the same, since the chain's hash is taken over them. */
    private static String inOneOrder(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(" "));
    }

    public Instant at() {
        return at;
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    public Optional<String> network() {
        return Optional.ofNullable(network);
    }

    public String event() {
        return event;
    }

    public String subject() {
        return subject;
    }

    public String facts() {
        return facts;
    }

    /** The facts one by one; ids, codes and counts hold no blanks, so that these part them. */
    public Map<String, String> factsByName() {
        Map<String, String> named = new TreeMap<>();
        for (String fact : facts.isEmpty() ? new String[0] : facts.split(" ")) {
            String[] parts = fact.split("=", 2);
            named.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return named;
    }

    /** Its place in the chain, once it is sealed. */
    public Optional<Long> sequence() {
        return Optional.ofNullable(sequence);
    }
}
