package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.publication.control.GrantView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.control.RecordGrant;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;
import org.inpud.portal.web.TypedLanguages;

/** Where a permission to adapt is written down. */
@Named
@RequestScoped
public class GrantPage {

    @Inject
    private ReadPublication read;

    @Inject
    private RecordGrant record;

    @Inject
    private SignedIn signedIn;

    @Inject
    private TypedLanguages typed;

    @Inject
    private Networks known;

    @Inject
    private FieldMessages fields;

    @Inject
    private Faces faces;

    private String key;
    private String title;
    private String grantor;
    private String scope;
    private String languages;
    private String[] networks = {};
    private String expires;
    private String note;

    public void open() {
        Outcome<ReadPublication.Details> found =
                PublicationsResource.at(key).then(one -> read.read(signedIn.actor(), one));
        if (!found.isDone() || !found.value().mayKeep()) {
            faces.stop(found.isDone() ? 403 : 404);
            return;
        }
        title = found.value().publication().title();
    }

    public void record() {
        RecordGrant.Draft draft = new RecordGrant.Draft(grantor, scope, tags(), Arrays.asList(networks), expires, note);
        Outcome<GrantView> outcome =
                PublicationsResource.at(key).then(one -> record.record(signedIn.actor(), one, draft));
        if (fields.show(outcome)) {
            faces.say("publication.grant.done");
            faces.go("/publication/publication?key=" + key);
        }
    }

    /** Names or tags parted by commas, tags also by spaces; what is none of them is told as it was written. */
    private List<String> tags() {
        List<LanguageTag> offered = known.all().stream()
                .flatMap(network -> network.languages().stream())
                .toList();
        return Arrays.stream((languages == null ? "" : languages).split("[,;،\\n]+"))
                .flatMap(part -> typed.meant(part, offered).isPresent()
                        ? Stream.of(part)
                        : Arrays.stream(part.strip().split("\\s+")))
                .filter(part -> !part.isBlank())
                .map(part -> typed.meant(part, offered).map(LanguageTag::value).orElse(part))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getGrantor() {
        return grantor;
    }

    public void setGrantor(String grantor) {
        this.grantor = grantor;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String[] getNetworks() {
        return networks.clone();
    }

    public void setNetworks(String[] networks) {
        this.networks = networks == null ? new String[0] : networks.clone();
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
