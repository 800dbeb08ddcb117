package org.inpud.portal.network.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;

/**
 * One role of one person, in a network or for the whole portal, perhaps for one language or country only. It begins, may
 * be narrowed or widened, and ends; ended ones stay, so that history can tell by which right something was done.
 */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private UUID id;

    private UUID person;

    private String network;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language;

    private String country;

    private Instant since;

    private Instant until;

    @Version
    private long version;

    protected Membership() {}

    public static Membership begin(UUID person, RoleHeld role, Instant now) {
        Membership membership = new Membership();
        membership.id = UUID.randomUUID();
        membership.person = person;
        membership.network = role.network().orElse(null);
        membership.role = role.role();
        membership.since = now;
        membership.reach(role.language(), role.country());
        return membership;
    }

    /** Limits the role to a language or a country, or to none. */
    public void reach(Optional<LanguageTag> onlyLanguage, Optional<String> onlyCountry) {
        language = onlyLanguage.map(LanguageTag::value).orElse(null);
        country = onlyCountry.orElse(null);
    }

    public void end(Instant now) {
        until = now;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public boolean isHeld() {
        return until == null;
    }

    public RoleHeld held() {
        return new RoleHeld(
                role,
                Optional.ofNullable(network),
                Optional.ofNullable(language).map(LanguageTag::of),
                Optional.ofNullable(country));
    }

    public Instant since() {
        return since;
    }

    public long version() {
        return version;
    }
}
