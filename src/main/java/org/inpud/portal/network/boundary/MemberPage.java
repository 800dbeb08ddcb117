package org.inpud.portal.network.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.network.control.ChangeMembership;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.ListMembers;
import org.inpud.portal.network.control.MemberView;
import org.inpud.portal.network.control.NetworkView;
import org.inpud.portal.network.control.Reinvite;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.people.control.WaysIn;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** One member of a network in one role: what it reaches, another role, a way back in, an end. */
@Named
@ViewScoped
public class MemberPage implements Serializable {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListMembers list;

    @Inject
    private transient FindNetworks find;

    @Inject
    private transient ChangeMembership change;

    @Inject
    private transient Reinvite reinvite;

    @Inject
    private transient Links links;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final RoleForm other = new RoleForm();
    private String network;
    private String id;
    private String language;
    private String country;
    private long version;
    private transient NetworkView opened;
    private transient MemberView member;
    private transient Links.Link link;

    public void open() {
        Optional<NetworkKey> key = NetworkKey.parse(network);
        Optional<UUID> membership = uuid(id);
        if (key.isEmpty() || membership.isEmpty()) {
            faces.stop(NOT_FOUND);
            return;
        }
        Outcome<MemberView> found = list.one(signedIn.actor(), key.get(), membership.get());
        if (found.isDone()) {
            opened = find.inside(signedIn.actor(), key.get(), signedIn.language())
                    .value()
                    .network();
            show(found.value());
        } else {
            boolean isKnownHere = found.refusals().get(0).code().kind() == RefusalCode.Kind.FORBIDDEN;
            faces.stop(isKnownHere ? FORBIDDEN : NOT_FOUND);
        }
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.ofNullable(typed).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void show(MemberView view) {
        member = view;
        version = view.version();
        language = view.language().map(LanguageTag::value).orElse(null);
        country = view.country().orElse(null);
    }

    /** Narrows or widens what the role reaches. */
    public void reach() {
        Outcome<MemberView> outcome = change.reach(
                signedIn.actor(),
                NetworkKey.of(network),
                member.id(),
                version,
                Optional.ofNullable(language).flatMap(LanguageTag::parse),
                Optional.ofNullable(country));
        if (faces.show(outcome)) {
            faces.say("network.member.reach.kept");
            faces.go("/network/member?network=" + network + "&id=" + id);
        } else if (outcome instanceof Outcome.Refused<MemberView> refused
                && refused.current().orElse(null) instanceof MemberView standing) {
            show(standing);
        }
    }

    /** Gives the same person another role here, beside this one. */
    public void begin() {
        if (faces.show(change.begin(signedIn.actor(), NetworkKey.of(network), member.person(), other.wanted()))) {
            faces.say("network.member.other.given");
            backToNetwork();
        }
    }

    public void end() {
        if (faces.show(change.end(signedIn.actor(), NetworkKey.of(network), member.id(), version))) {
            faces.say("network.member.end.ended");
            backToNetwork();
        }
    }

    private void backToNetwork() {
        faces.go("/network/members?network=" + network);
    }

    /** Ends the person’s sign-ins and tokens and shows, this once, the link by which they come back. */
    public void reinvite() {
        Outcome<WaysIn.Made> made = reinvite.member(signedIn.actor(), NetworkKey.of(network), member.person());
        if (faces.show(made)) {
            link = links.of(
                    made.value(), Links.reader(member.language().stream().toList(), signedIn.language()));
        }
    }

    public List<String> getLanguages() {
        return opened.languages().stream().map(LanguageTag::value).toList();
    }

    public NetworkView getOpened() {
        return opened;
    }

    public MemberView getMember() {
        return member;
    }

    public Links.Link getLink() {
        return link;
    }

    public RoleForm getOther() {
        return other;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
