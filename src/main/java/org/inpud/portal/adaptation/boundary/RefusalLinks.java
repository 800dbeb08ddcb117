package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** What holds a step up, in words, and the page where it can be settled. */
@Named
@RequestScoped
public class RefusalLinks {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("NOT_ALL_RENDERED", "/adaptation/editor?show=OPEN&id="),
            Map.entry("OPEN_FINDINGS", "/adaptation/editor?show=FINDINGS&id="),
            Map.entry("LOCAL_CHANGES_UNEXPLAINED", "/review/decision?id="),
            Map.entry("LOCAL_CHANGES_UNDECIDED", "/review/decision?id="),
            Map.entry("VOICES_MISSING", "/review/decision?id="),
            Map.entry("VOICE_AGAINST", "/review/decision?id="),
            Map.entry("CONCURRENCE_AWAITED", "/review/decision?id="),
            Map.entry("SECOND_READER_IS_REVIEWER", "/lending/borrow?id="),
            Map.entry("REJECTED_CHANGE_UNSETTLED", "/review/decision?id="),
            Map.entry("CHECKLIST_OPEN", "/review/decision?id="),
            Map.entry("WOMENS_READING_AWAITED", "/reading/whole?id="),
            Map.entry("WOMENS_READING_AGAINST", "/reading/whole?id="),
            Map.entry("NOT_ALL_ACCEPTED", "/review/review?id="));

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    public String sentence(Refusal refusal) {
        return messages.of(signedIn.language(), refusal);
    }

    /** Where it is settled; empty where no page helps. */
    public String to(AdaptationId id, Refusal refusal) {
        String page = PAGES.get(refusal.code().name());
        if (page == null) {
            return "";
        }
        return page
                + id
                + refusal.field()
                        .filter(where -> where.matches("[sa]\\d+"))
                        .map(where -> "#" + where)
                        .orElse("");
    }
}
