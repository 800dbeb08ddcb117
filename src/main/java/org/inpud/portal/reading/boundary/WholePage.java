package org.inpud.portal.reading.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.reading.control.AskForReading;
import org.inpud.portal.reading.control.GiveReading;
import org.inpud.portal.reading.control.ReadingsView;
import org.inpud.portal.reading.control.SeeReadings;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.reading.entity.ReadingKind;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Where the whole is read, for INWUD or for a country, and where its coordinator asks INWUD to. */
@Named
@ViewScoped
public class WholePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeeAdaptation adaptations;

    @Inject
    private transient SeeReadings see;

    @Inject
    private transient AskForReading ask;

    @Inject
    private transient GiveReading give;

    @Inject
    private transient Opening opening;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private String id;
    private String note = "";
    private String reason;
    private String country;
    private transient AdaptationView view;
    private transient ReadingsView readings;

    public void open() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
        }
        adaptation
                .flatMap(found -> opening.shown(adaptations.see(signedIn.actor(), found), "/reading/whole?id=" + found))
                .ifPresent(found -> {
                    view = found;
                    see.of(signedIn.actor(), found.id()).map(given -> readings = given);
                });
    }

    public void ask() {
        done(ask.ask(signedIn.actor(), view.id(), note), "reading.page.asked");
    }

    public void end() {
        done(ask.end(signedIn.actor(), view.id()), "reading.page.ended");
    }

    /** Says what this person thinks of the whole. */
    public void give(String kind, boolean accept) {
        Reading.Opinion opinion = new Reading.Opinion(accept, Optional.ofNullable(reason));
        done(
                switch (ReadingKind.valueOf(kind)) {
                    case WOMEN -> give.forWomen(signedIn.actor(), view.id(), opinion);
                    case COUNTRY ->
                        give.forCountry(
                                signedIn.actor(),
                                view.id(),
                                Optional.ofNullable(country).filter(name -> !name.isBlank()),
                                opinion);
                },
                "reading.page.given");
    }

    private void done(Outcome<ReadingsView> outcome, String said) {
        if (faces.show(outcome)) {
            faces.say(said);
            faces.go("/reading/whole?id=" + id);
        } else {
            open();
        }
    }

    public AdaptationView getView() {
        return view;
    }

    public ReadingsView getReadings() {
        return readings;
    }

    /** What a country reader signs off. */
    public List<LocalChangeView> getForCountry() {
        return see.forCountry(signedIn.actor(), view.id()).value();
    }

    /** A text as a reader sees it, without codes. */
    public String plain(String coded) {
        return CodedText.plain(coded);
    }

    public boolean isWomenAsked() {
        return readings.mine().contains(ReadingKind.WOMEN);
    }

    public boolean isCountryAsked() {
        return readings.mine().contains(ReadingKind.COUNTRY);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
