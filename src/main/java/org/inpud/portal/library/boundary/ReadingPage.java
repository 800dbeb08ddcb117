package org.inpud.portal.library.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.library.control.ReadRelease;
import org.inpud.portal.release.control.ReleaseView;
import org.inpud.portal.release.entity.Concurrence;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.Imprint;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.PublicPage;
import org.inpud.portal.web.SignedIn;

/** A release as a reader reads it: its text with the changes on the thread, why they were made, and how it was made. */
@Named
@RequestScoped
public class ReadingPage {

    private static final int LONGEST_QUOTE = 240;

    @Inject
    private ReadRelease releases;

    @Inject
    private PublicPage page;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Messages messages;

    @Inject
    private Faces faces;

    private ReadRelease.Reading reading;

    @PostConstruct
    void open() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(page.named("adaptation"));
        Optional<ReleaseNumber> number = ReleaseNumber.parse(page.named("number"));
        if (adaptation.isPresent() && number.isPresent()) {
            Outcome<ReadRelease.Reading> found = releases.read(Actor.ANYBODY, adaptation.get(), number.get());
            reading = found.isDone() ? found.value() : null;
        }
    }

    /** Answers 404 where there is no such release, and 410 with the reason where it was withdrawn. */
    public void check() {
        if (reading == null) {
            faces.stop(HttpServletResponse.SC_NOT_FOUND);
        } else if (isWithdrawn()) {
            faces.status(HttpServletResponse.SC_GONE);
        }
    }

    public ReadRelease.Reading getReading() {
        return reading;
    }

    public ReleaseView getRelease() {
        return reading.release();
    }

    public Imprint getImprint() {
        return reading.release().imprint();
    }

    public boolean isWithdrawn() {
        return reading.release().withdrawal().isPresent();
    }

    public ReleaseView getNewer() {
        return reading.newer().orElse(null);
    }

    public String getCountry() {
        return reading.release().adaptation().country().orElse("");
    }

    /** What was done, with the words that stand there now. */
    public String heading(FrozenChange change) {
        String words = change.text().isBlank() ? change.source() : change.text();
        return messages.of(signedIn.language(), "release.change.act." + change.act(), Map.of("text", quoted(words)));
    }

    /** What the source says, where something else stands here; empty otherwise. */
    public String source(FrozenChange change) {
        return change.text().isBlank() || !change.act().covers()
                ? ""
                : messages.of(signedIn.language(), "release.change.source", Map.of("text", quoted(change.source())));
    }

    public String reason(FrozenChange change) {
        return change.reason()
                .map(reason -> messages.of(signedIn.language(), "release.change.reason." + reason))
                .orElse("");
    }

    public String concurrence(FrozenChange change) {
        return change.concurrence() == Concurrence.NOT_ASKED
                ? ""
                : messages.of(signedIn.language(), "release.change.concurrence." + change.concurrence());
    }

    public String reviewBy(FrozenChange change) {
        return change.reviewBy()
                .map(day -> messages.of(signedIn.language(), "release.change.reviewBy", Map.of("day", day)))
                .orElse("");
    }

    public long getNotConcurred() {
        return reading.release().changes().stream()
                .filter(change -> change.concurrence() == Concurrence.NOT_CONCURRED)
                .count();
    }

    /** Numbers of the changes after the first in a stretch: each needs a place to jump to. */
    public List<Integer> further(List<Integer> changes) {
        return changes.size() < 2 ? List.of() : changes.subList(1, changes.size());
    }

    public String getLicence() {
        Imprint imprint = getImprint();
        String licence = imprint.licence().isCreativeCommons()
                ? imprint.licence().spelling()
                : messages.of(
                        signedIn.language(),
                        "release.licence." + imprint.licence().name());
        return imprint.isGranted()
                ? messages.of(signedIn.language(), "release.licence.granted", Map.of("licence", licence))
                : licence;
    }

    public String citation(ShelfWords words) {
        return messages.of(
                signedIn.language(),
                "library.reading.citation",
                Map.of(
                        "network",
                        words.network(reading.release().adaptation().network()),
                        "year",
                        String.valueOf(LocalDate.ofInstant(reading.release().releasedAt(), ZoneOffset.UTC)
                                .getYear()),
                        "title",
                        Messages.isolated(getImprint().title()),
                        "number",
                        reading.release().number().toString()));
    }

    private static String quoted(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return Messages.isolated(words);
        }
        int end = words.lastIndexOf(' ', LONGEST_QUOTE);
        return Messages.isolated(words.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …");
    }
}
