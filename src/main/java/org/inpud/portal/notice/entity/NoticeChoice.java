package org.inpud.portal.notice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.people.entity.Secret;

/**
 * Whether and how often a person gets mail. The address itself stands in their account and nowhere else; here is only
 * the hash of the one that they confirmed, so that another address gets nothing before it is confirmed, too.
 */
@Entity
@Table(name = "notice_choice")
public class NoticeChoice {

    @Id
    private UUID person;

    @Enumerated(EnumType.STRING)
    private MailChoice mail;

    @Column(name = "confirmed_hash")
    private String confirmedHash;

    @Column(name = "confirmation_hash")
    private String confirmationHash;

    @Column(name = "confirming_hash")
    private String confirmingHash;

    @Column(name = "last_mail_at")
    private Instant lastMailAt;

    @Version
    private long version;

    protected NoticeChoice() {}

    /** What everybody begins with: no mail. */
    public static NoticeChoice of(UUID person) {
        NoticeChoice choice = new NoticeChoice();
        choice.person = person;
        choice.mail = MailChoice.OFF;
        return choice;
    }

    public void choose(MailChoice wanted) {
        mail = wanted;
    }

    /** A link goes out to this address; whoever follows it has confirmed it. */
    public void askToConfirm(String contact, Secret secret) {
        confirmationHash = secret.hash();
        confirmingHash = Text.hash(contact);
    }

    /** The link was followed. */
    public void confirm() {
        confirmedHash = confirmingHash;
        confirmationHash = null;
        confirmingHash = null;
    }

    public void mailed(Instant now) {
        lastMailAt = now;
    }

    /** Whether mail may go to this address. */
    public boolean isConfirmed(Optional<String> contact) {
        return contact.map(Text::hash)
                .filter(hash -> hash.equals(confirmedHash))
                .isPresent();
    }

    public UUID person() {
        return person;
    }

    public MailChoice mail() {
        return mail;
    }

    public Optional<Instant> lastMailAt() {
        return Optional.ofNullable(lastMailAt);
    }

    public long version() {
        return version;
    }
}
