package org.inpud.portal.network.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;

/** A role that whoever comes by a link will hold. */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    private UUID id;

    @Column(name = "way_in")
    private UUID wayIn;

    private String network;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language;

    private String country;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    protected Invitation() {}

    /**
     * @param invitedBy nobody for the first administrator, whom the server itself invites
     */
    public static Invitation into(UUID wayIn, RoleHeld role, Optional<UUID> invitedBy, Instant now) {
        Invitation invitation = new Invitation();
        invitation.id = UUID.randomUUID();
        invitation.wayIn = wayIn;
        invitation.network = role.network().orElse(null);
        invitation.role = role.role();
        invitation.language = role.language().map(LanguageTag::value).orElse(null);
        invitation.country = role.country().orElse(null);
        invitation.invitedBy = invitedBy.orElse(null);
        invitation.invitedAt = now;
        return invitation;
    }

    public RoleHeld role() {
        return new RoleHeld(
                role,
                Optional.ofNullable(network),
                Optional.ofNullable(language).map(LanguageTag::of),
                Optional.ofNullable(country));
    }
}
