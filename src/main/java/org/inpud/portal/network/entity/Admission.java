package org.inpud.portal.network.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/**
 * Somebody from elsewhere is let into one piece of a network’s work, in one role, and sees nothing beside it: a reviewer
 * whom another network lends, or all who read for INWUD. It ends with the work, or when it is taken back.
 */
@Entity
@Table(name = "admission")
public class Admission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String work;
    private String network;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID person;

    @Column(name = "home")
    private String home;

    private Instant since;
    private Instant until;

    protected Admission() {}

    /** A reviewer of another network. */
    public static Admission lent(String work, NetworkKey borrower, UUID reviewer, NetworkKey home, Instant now) {
        Admission admission = new Admission();
        admission.work = work;
        admission.network = borrower.value();
        admission.role = Role.REVIEWER;
        admission.person = reviewer;
        admission.home = home.value();
        admission.since = now;
        return admission;
    }

    /** Whoever reads for INWUD. */
    public static Admission ofWomenReaders(String work, NetworkKey network, Instant now) {
        Admission admission = new Admission();
        admission.work = work;
        admission.network = network.value();
        admission.role = Role.INWUD_REVIEWER;
        admission.since = now;
        return admission;
    }

    public void end(Instant now) {
        if (until == null) {
            until = now;
        }
    }

    public Long id() {
        return id;
    }

    public String work() {
        return work;
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public boolean isInForce() {
        return until == null;
    }
}
