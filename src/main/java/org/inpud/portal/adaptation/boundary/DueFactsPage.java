package org.inpud.portal.adaptation.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.DueFact;
import org.inpud.portal.adaptation.control.RenewFact;
import org.inpud.portal.adaptation.control.SeeDueFacts;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.AdaptationRefusal;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The facts of an adaptation that are due, to be found still right. */
@Named
@ViewScoped
public class DueFactsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeeDueFacts see;

    @Inject
    private transient RenewFact renew;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<Long, String> days = new HashMap<>();
    private final HashMap<Long, String> evidence = new HashMap<>();
    private transient List<DueFact> found;

    public List<DueFact> of(AdaptationId adaptation) {
        if (found == null) {
            Outcome<List<DueFact>> due = see.of(signedIn.actor(), adaptation);
            found = due.isDone() ? due.value() : List.of();
        }
        return found;
    }

    public boolean mayRenew(AdaptationId adaptation) {
        return signedIn.actor().may(Capability.COORDINATE, adaptation.scope());
    }

    public void renew(long cursor, String adaptation, int number, long version) {
        Optional<LocalDate> day = day(days.get(cursor));
        if (day.isEmpty()) {
            faces.show(Refusal.of(AdaptationRefusal.DAY_NOT_AHEAD));
            return;
        }
        Outcome<?> outcome = renew.renew(
                signedIn.actor(),
                AdaptationId.parse(adaptation).orElseThrow(),
                number,
                version,
                day.get(),
                Optional.ofNullable(evidence.get(cursor)).orElse(""));
        if (faces.show(outcome)) {
            days.remove(cursor);
            evidence.remove(cursor);
            faces.say("adaptation.due.renewed", Map.of("number", number, "day", day.get()));
        }
        found = null;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.ofNullable(written).filter(day -> !day.isBlank()).map(day -> LocalDate.parse(day.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The text as its readers see it. */
    public String text(DueFact fact) {
        return CodedText.plain(fact.text());
    }

    public Map<Long, String> getDays() {
        return days;
    }

    public Map<Long, String> getEvidence() {
        return evidence;
    }
}
