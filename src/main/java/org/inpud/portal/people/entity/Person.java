package org.inpud.portal.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;

/**
 * Somebody who works here: an opaque id that history keeps, and a pseudonym that lives nowhere else. Joins by a link,
 * keeps their own password and language, and can erase themselves: then the id stays, and nothing that tells who it was.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    private String login;

    private String pseudonym;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    private String contact;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private long version;

    protected Person() {}

    /** Somebody new; their password was found fit by {@link PasswordRule} before it was hashed. */
    public static Person join(
            Login login, Pseudonym pseudonym, PasswordHash password, LanguageTag language, Instant now) {
        Person person = new Person();
        person.id = UUID.randomUUID();
        person.login = login.value();
        person.pseudonym = pseudonym.value();
        person.passwordHash = password.value();
        person.language = language.value();
        person.createdAt = now;
        return person;
    }

    public void beCalled(Pseudonym other) {
        pseudonym = other.value();
    }

    public void read(LanguageTag other) {
        language = other.value();
    }

    /** Where neutral mail may go, or nowhere. */
    public void beReachedAt(Optional<String> route) {
        contact = route.orElse(null);
    }

    /** A new password for whoever knows the old one. */
    public Outcome<Void> changePassword(String old, String wanted) {
        if (!password().matches(old == null ? "" : old)) {
            return Outcome.refused(Refusal.of(PeopleRefusal.WRONG_OLD_PASSWORD).at("oldPassword"));
        }
        return replacePassword(wanted);
    }

    /** A new password for whoever came by a link. */
    public Outcome<Void> replacePassword(String wanted) {
        List<Refusal> refusals = PasswordRule.refusals(wanted, login);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        passwordHash = PasswordHash.of(wanted).value();
        return Outcome.done();
    }

    /** The same password as another demonstration person, without the cost of hashing it again. */
    public void take(PasswordHash hash) {
        passwordHash = hash.value();
    }

    /** Forgets everything but the opaque id, for good. */
    public void erase(Instant now) {
        login = null;
        pseudonym = null;
        passwordHash = null;
        contact = null;
        erasedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public LanguageTag language() {
        return LanguageTag.of(language);
    }

    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public long version() {
        return version;
    }
}
