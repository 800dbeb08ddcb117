package org.inpud.portal.review.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.review.control.Evident;
import org.inpud.portal.review.control.KeepChecklist;
import org.inpud.portal.review.control.PointAnswer;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** The coordinator's seventeen points on the page of the decision, with what the portal knows about each. */
@Named
@ViewScoped
public class ChecklistPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepChecklist keep;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    @Inject
    private transient Messages messages;

    private ArrayList<Point> points;
    private transient Map<Integer, List<Evident>> evidence;

    /** One point as it is being answered. */
    public static class Point implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int number;
        private boolean settled;
        private String note;

        Point(PointAnswer answer) {
            number = answer.point();
            settled = answer.settled();
            note = answer.note();
        }

        public int getNumber() {
            return number;
        }

        public boolean isSettled() {
            return settled;
        }

        public void setSettled(boolean settled) {
            this.settled = settled;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }

        PointAnswer answer() {
            return new PointAnswer(number, settled, note == null ? "" : note);
        }
    }

    /** The points of an adaptation, read once for as long as the page is open. */
    public List<Point> of(AdaptationId id) {
        if (points == null) {
            Outcome<List<PointAnswer>> answers = keep.see(signedIn.actor(), id);
            points = new ArrayList<>();
            if (answers.isDone()) {
                answers.value().forEach(answer -> points.add(new Point(answer)));
            }
        }
        return points;
    }

    public long settled() {
        return points == null ? 0 : points.stream().filter(Point::isSettled).count();
    }

    public void save(String id) {
        Outcome<?> outcome = keep.keep(
                signedIn.actor(),
                AdaptationId.parse(id).orElseThrow(),
                points.stream().map(Point::answer).toList());
        if (faces.show(outcome)) {
            faces.say("review.decision.checklist.saved");
        }
    }

    /** How many open points the portal found in order: all that it knows of them is good. */
    public long inOrder(AdaptationId id) {
        return of(id).stream().filter(point -> isInOrder(point, id)).count();
    }

    private boolean isInOrder(Point point, AdaptationId id) {
        List<Known> known = known(point.getNumber(), id);
        return !point.isSettled()
                && !known.isEmpty()
                && known.stream().allMatch(one -> one.css().equals("good"));
    }

    /** Confirms these together; each is recorded for itself. */
    public void confirm(String id) {
        AdaptationId adaptation = AdaptationId.parse(id).orElseThrow();
        List<Point> found = of(adaptation).stream()
                .filter(point -> isInOrder(point, adaptation))
                .toList();
        found.forEach(point -> point.setSettled(true));
        save(id);
    }

    /** What the portal knows about a point, in words; nothing where only people can tell. */
    public List<Known> known(int point, AdaptationId id) {
        if (evidence == null) {
            Outcome<Map<Integer, List<Evident>>> found = keep.evidence(signedIn.actor(), id);
            evidence = found.isDone() ? found.value() : Map.of();
        }
        return evidence.getOrDefault(point, List.of()).stream()
                .map(one -> Known.of(one, messages, signedIn.language()))
                .toList();
    }
}
