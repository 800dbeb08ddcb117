package org.inpud.portal.glossary.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.glossary.control.KeepGlossary;
import org.inpud.portal.glossary.control.ReadGlossary;
import org.inpud.portal.glossary.control.TermView;
import org.inpud.portal.glossary.entity.GlossaryRefusal;
import org.inpud.portal.glossary.entity.TermEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** A glossary: read by everybody who is signed in, kept by those whose it is. */
@Named
@ViewScoped
public class GlossaryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 100;

    @Inject
    private transient ReadGlossary read;

    @Inject
    private transient KeepGlossary keep;

    @Inject
    private transient TbxUpload upload;

    @Inject
    private transient Networks networks;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Opening opening;

    @Inject
    private transient Faces faces;

    private String network;
    private String language;
    private String q = "";
    private int page;
    private long edit;
    private long version;
    private transient Part file;
    private TermForm form = new TermForm();
    private transient List<Network> all;
    private transient ReadGlossary.Found found;

    /** Without a glossary in the address: that of the person's first network, towards a language of theirs. */
    public void open() {
        all = networks.all();
        String wanted = Optional.ofNullable(network)
                .or(() -> signedIn.actor().roles().stream()
                        .map(RoleHeld::network)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(ReadGlossary.COMMON);
        network = NetworkKey.parse(wanted).map(NetworkKey::value).orElse(wanted);
        Optional<LanguageTag> tag = LanguageTag.parse(language == null ? ownLanguage() : language);
        if (tag.isEmpty()) {
            opening.nothing();
            return;
        }
        language = tag.get().value();
        Actor actor = signedIn.actor();
        opening.shown(read.find(actor, network, tag.get(), q, Math.max(0, page) * PAGE, PAGE), address())
                .ifPresent(items -> found = items);
        if (found != null && edit > 0) {
            opening.shown(read.one(actor, network, tag.get(), edit), address()).ifPresent(this::fill);
        }
    }

    /** The language that the person works in there, else that of their pages, else the network's first. */
    private String ownLanguage() {
        List<String> known = getLanguages();
        Stream<LanguageTag> worked = signedIn.actor().roles().stream()
                .filter(role -> role.network().filter(network::equals).isPresent())
                .map(RoleHeld::language)
                .flatMap(Optional::stream);
        return Stream.concat(worked, Stream.of(signedIn.language()))
                .map(LanguageTag::value)
                .filter(known::contains)
                .findFirst()
                .orElse(known.get(0));
    }

    private void fill(TermView view) {
        version = view.version();
        form = TermForm.of(view);
    }

    public void save() {
        List<String> missing = form.missing();
        if (!missing.isEmpty()) {
            missing.forEach(field -> faces.complain("glossary.missing." + field, Map.of()));
            open(form);
            return;
        }
        Outcome<TermEntry> entry = form.entry();
        Outcome<?> outcome = entry.then(written -> edit > 0
                ? keep.change(signedIn.actor(), key(), tag(), edit, version, written)
                : keep.add(signedIn.actor(), key(), tag(), written));
        if (faces.show(outcome)) {
            faces.say(
                    edit > 0 ? "glossary.changed" : "glossary.added",
                    Map.of("term", entry.value().source()));
            faces.go(address());
        } else {
            open(form);
        }
    }

    public void remove() {
        if (faces.show(keep.remove(signedIn.actor(), key(), tag(), edit, version))) {
            faces.say("glossary.removed");
            faces.go(address());
        } else {
            open(form);
        }
    }

    public void take() throws IOException {
        Outcome<KeepGlossary.Taken> outcome = isThere() ? taken() : Outcome.refused(GlossaryRefusal.NOT_TBX);
        if (faces.show(outcome)) {
            KeepGlossary.Taken taken = outcome.value();
            faces.say("glossary.taken", Map.of("added", taken.added(), "changed", taken.changed()));
            faces.go(address());
        } else {
            open(form);
        }
    }

    private boolean isThere() {
        return file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
    }

    private Outcome<KeepGlossary.Taken> taken() throws IOException {
        try (InputStream content = file.getInputStream()) {
            return upload.read(tag(), content)
                    .then(entries -> keep.take(signedIn.actor(), key(), tag(), Optional.empty(), entries));
        }
    }

    /** Shows the list again with what was written still in the form. */
    private void open(TermForm written) {
        long seen = version;
        open();
        form = written;
        version = seen;
    }

    private NetworkKey key() {
        return NetworkKey.of(network);
    }

    private LanguageTag tag() {
        return LanguageTag.of(language);
    }

    private String address() {
        return "/glossary/terms?network=" + network + "&language=" + language
                + (q.isBlank() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    /** The languages of the network, or of all of them; the one shown among them. */
    public List<String> getLanguages() {
        Stream<String> theirs = all.stream()
                .filter(one -> isCommon() || one.key().value().equals(network))
                .flatMap(one -> one.languages().stream())
                .map(LanguageTag::value);
        List<String> known =
                Stream.concat(theirs, Stream.ofNullable(language)).distinct().toList();
        return known.isEmpty() ? List.of(signedIn.language().value()) : known;
    }

    /** In which a term can be looked for: those of all networks, and that of the entry itself. */
    public List<String> getSourceLanguages() {
        return Stream.concat(
                        Stream.of(form.getSourceLanguage()),
                        networks.all().stream()
                                .flatMap(one -> one.languages().stream())
                                .map(LanguageTag::value))
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isCommon() {
        return ReadGlossary.COMMON.equals(network);
    }

    public boolean isKeeper() {
        Actor actor = signedIn.actor();
        return actor.may(isCommon() ? Capability.KEEP_COMMON_TERMS : Capability.KEEP_TERMS, key().scope());
    }

    public List<Network> getNetworks() {
        return all;
    }

    public List<TermView> getTerms() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isNext() {
        return (page + 1L) * PAGE < found.total();
    }

    public String getAddress() {
        return address();
    }

    public TermForm getForm() {
        return form;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q.strip();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getEdit() {
        return edit;
    }

    public void setEdit(long edit) {
        this.edit = edit;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
