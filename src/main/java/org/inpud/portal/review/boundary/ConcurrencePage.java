package org.inpud.portal.review.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AskedView;
import org.inpud.portal.adaptation.control.AwaitedView;
import org.inpud.portal.adaptation.control.DecideOnLocalChange;
import org.inpud.portal.adaptation.control.SeeAwaitedViews;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** Where whoever keeps a work says what they think of changes of its core passages: a voice, never a veto. */
@Named
@ViewScoped
public class ConcurrencePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private transient SeeAwaitedViews see;

    @Inject
    private transient DecideOnLocalChange decide;

    @Inject
    private transient Opening opening;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<Long, String> reasons = new HashMap<>();
    private long after;
    private transient List<AwaitedView> awaited = List.of();

    public void open() {
        opening.shown(see.awaited(signedIn.actor(), after, SIZE), "/review/concurrence")
                .ifPresent(found -> awaited = found);
    }

    /** Says yes, or no with a reason. */
    public void speak(long cursor, String adaptation, int number, long version, boolean concurs) {
        Optional<String> reason =
                Optional.ofNullable(reasons.get(cursor)).map(String::strip).filter(words -> !words.isEmpty());
        if (!concurs && reason.isEmpty()) {
            faces.say("review.concurrence.reason.missing");
            return;
        }
        Outcome<?> outcome = decide.speakForWork(
                signedIn.actor(),
                new AskedView(AdaptationId.parse(adaptation).orElseThrow(), number),
                version,
                concurs,
                reason);
        if (faces.show(outcome)) {
            reasons.remove(cursor);
            faces.say(concurs ? "review.concurrence.said.yes" : "review.concurrence.said.no");
        }
        open();
    }

    public List<AwaitedView> getAwaited() {
        return awaited;
    }

    /** Whether there may be more behind the last one shown. */
    public boolean isMore() {
        return awaited.size() == SIZE;
    }

    public long getLast() {
        return awaited.get(awaited.size() - 1).cursor();
    }

    /** The source as a reader sees it. */
    public String before(AwaitedView view) {
        return CodedText.plain(view.change().before());
    }

    /** The network's own text; empty where the passage is left out. */
    public String instead(AwaitedView view) {
        return view.change().text().map(CodedText::plain).orElse("");
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
