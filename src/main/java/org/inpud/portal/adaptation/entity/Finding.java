package org.inpud.portal.adaptation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/**
 * A person's remark on a segment, with its category and severity. It stands while the text it was made on stands,
 * unless it is settled before. (What the checks find is computed from the text and never stored as a finding.)
 */
@Entity
public class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String adaptation;
    private String segment;

    @Enumerated(EnumType.STRING)
    private FindingCategory category;

    @Enumerated(EnumType.STRING)
    private FindingSeverity severity;

    private String note;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String hash;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Finding() {}

    public static Finding on(
            AdaptationId adaptation,
            Rendering rendering,
            FindingCategory category,
            FindingSeverity severity,
            String note,
            Author finder,
            Instant now) {
        Finding finding = new Finding();
        finding.adaptation = adaptation.toString();
        finding.segment = rendering.segment();
        finding.category = category;
        finding.severity = severity;
        finding.note = note;
        finding.person = finder.person();
        finding.role = finder.role();
        finding.hash = rendering.hash();
        finding.foundAt = now;
        return finding;
    }

    public void settle(Instant now) {
        settledAt = now;
    }

    public boolean isStanding(String presentHash) {
        return settledAt == null && hash.equals(presentHash);
    }
}
