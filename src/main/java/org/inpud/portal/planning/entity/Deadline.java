package org.inpud.portal.planning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** Until when the stage of an adaptation should be over: by the network’s rules, or as its coordinator set it. */
@Entity
@Table(name = "deadline")
public class Deadline {

    @Id
    private String adaptation;

    private LocalDate due;

    @Column(name = "set_by")
    private UUID setBy;

    @Version
    private long version;

    protected Deadline() {}

    public static Deadline of(AdaptationId adaptation) {
        Deadline deadline = new Deadline();
        deadline.adaptation = adaptation.toString();
        return deadline;
    }

    /** @param by who sets it; nobody where the rules do */
    public void set(LocalDate day, Optional<UUID> by) {
        due = day;
        setBy = by.orElse(null);
    }

    public LocalDate due() {
        return due;
    }

    /** Whether a person set it, rather than the rules. */
    public boolean isByHand() {
        return setBy != null;
    }
}
