package org.inpud.portal.library.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.library.control.ShelvedWork.Shelved;
import org.inpud.portal.release.control.NetworkNames;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.entity.ReleaseFormat;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** What the pages of the library say alike: names of languages, networks, days, sizes and files. */
@Named
@RequestScoped
public class ShelfWords {

    private static final int KILOBYTE = 1024;

    private Messages messages;
    private SignedIn signedIn;
    private NetworkNames networks;
    private Map<String, String> acronyms;

    protected ShelfWords() {}

    @Inject
    public ShelfWords(Messages messages, SignedIn signedIn, NetworkNames networks) {
        this.messages = messages;
        this.signedIn = signedIn;
        this.networks = networks;
    }

    /** A language by its own name, with the country or the network that it was made for where it needs one. */
    public String tongue(Shelved shelved) {
        String own = messages.ownNameOf(shelved.language());
        if (shelved.country().isPresent()) {
            return own + " (" + country(shelved.country().get(), shelved.language()) + ")";
        }
        return shelved.isAlone() ? own : own + " (" + network(shelved.network()) + ")";
    }

    /** A country's name for a reader of a language. */
    public String country(String country, LanguageTag reader) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(reader.locale());
    }

    public String country(String country) {
        return country(country, signedIn.language());
    }

    /** A network's short name. */
    public String network(String key) {
        if (acronyms == null) {
            acronyms = networks.acronyms();
        }
        return acronyms.getOrDefault(key, key);
    }

    /** The part of the world that a network works in, with its short name. */
    public String region(String network) {
        String key = "library.region." + network;
        return messages.has(signedIn.language(), key)
                ? messages.of(signedIn.language(), key, Map.of("network", network(network)))
                : network(network);
    }

    public String kind(Enum<?> kind) {
        return messages.of(signedIn.language(), "library.kind." + kind.name());
    }

    public String day(Instant moment) {
        return messages.day(signedIn.language(), LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    public String file(ReleaseView.File file) {
        return file.format() == ReleaseFormat.ORIGINAL
                ? messages.of(
                        signedIn.language(),
                        "library.file.original."
                                + file.name().substring(file.name().lastIndexOf('.') + 1))
                : messages.of(signedIn.language(), "library.file." + file.format());
    }

    public String size(long bytes) {
        return messages.of(
                signedIn.language(),
                "library.file.size",
                Map.of("size", Math.max(1, Math.round((double) bytes / KILOBYTE))));
    }

    /** Where a release is read. */
    public String reading(Object adaptation, Object number) {
        return "/" + signedIn.language() + "/read/" + adaptation + "/" + number;
    }

    public String work(String publication) {
        return "/" + signedIn.language() + "/library/" + publication;
    }

    public String download(ReleaseView release, ReleaseView.File file) {
        return "/api/v1/releases/" + release.adaptation() + "/" + release.number() + "/"
                + file.format().address();
    }
}
