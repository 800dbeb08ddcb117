package org.inpud.portal.notice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One person is told that something happened: of which kind, to what, and whether they have read it. Never a text. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String subject;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    public static Notice tell(UUID person, NoticeKind kind, String subject, Instant now) {
        Notice notice = new Notice();
        notice.person = person;
        notice.kind = kind;
        notice.subject = subject;
        notice.toldAt = now;
        return notice;
    }

    /** The first time counts. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public long id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
