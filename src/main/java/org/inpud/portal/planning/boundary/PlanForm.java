package org.inpud.portal.planning.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.ReadSegments;
import org.inpud.portal.adaptation.control.SectionView;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Assignment;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.planning.control.AssignWork;
import org.inpud.portal.planning.control.PlanView;
import org.inpud.portal.planning.control.SeePlan;
import org.inpud.portal.planning.control.TakeWork;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The plan on an adaptation’s overview: who does what until when, and, for coordinators, how that is changed. */
@Named
@ViewScoped
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/adaptation/overview?id=";

    @Inject
    private transient SeePlan see;

    @Inject
    private transient AssignWork assign;

    @Inject
    private transient TakeWork take;

    @Inject
    private transient ReadSegments segments;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<String, String> heirs = new HashMap<>();
    private String role = Role.TRANSLATOR.name();
    private String person;
    private String passage;
    private String due;
    private String deadline;
    private transient PlanView view;
    private transient List<SectionView> sections;

    /** The plan of this adaptation. */
    public PlanView of(String id) {
        if (view == null) {
            view = see.see(signedIn.actor(), AdaptationId.parse(id).orElseThrow())
                    .value();
            deadline = view.due().map(Object::toString).orElse("");
        }
        return view;
    }

    /** The title of the section that an assignment is for. */
    public String section(String id, Optional<String> label) {
        return sections(id).stream()
                .filter(one -> one.passage().equals(label))
                .map(SectionView::title)
                .findFirst()
                .orElse("");
    }

    /** Those that can be given to somebody: what stands from one heading to the next. */
    public List<SectionView> sections(String id) {
        if (sections == null) {
            sections = segments.outline(signedIn.actor(), AdaptationId.parse(id).orElseThrow()).value().stream()
                    .filter(one -> one.passage().isPresent())
                    .toList();
        }
        return sections;
    }

    /** Who works on a section: those it was given to, else those who have the whole; country readers stay unnamed. */
    public String who(String id, String label) {
        List<PlanView.AssignmentView> named = of(id).assignments().stream()
                .filter(one ->
                        one.role() != Role.COUNTRY_READER && one.pseudonym().isPresent())
                .toList();
        List<PlanView.AssignmentView> here = named.stream()
                .filter(one -> one.passage().filter(label::equals).isPresent())
                .toList();
        return (here.isEmpty()
                        ? named.stream().filter(one -> one.passage().isEmpty()).toList()
                        : here)
                .stream().map(one -> one.pseudonym().orElseThrow()).distinct().collect(Collectors.joining(", "));
    }

    public void assign(String id) {
        done(id, "planning.plan.done.assigned", Given.role(role).then(wanted -> Given.person(person)
                .then(who -> Given.day(due)
                        .then(day -> assign.assign(
                                signedIn.actor(),
                                AdaptationId.parse(id).orElseThrow(),
                                new Assignment.Work(Given.text(passage), who, wanted, day))))));
    }

    public void handOver(String id, long number) {
        done(
                id,
                "planning.plan.done.handedOver",
                Given.person(heirs.get(String.valueOf(number)))
                        .then(heir -> assign.handOver(
                                signedIn.actor(), AdaptationId.parse(id).orElseThrow(), number, heir)));
    }

    public void end(String id, long number) {
        done(
                id,
                "planning.plan.done.ended",
                assign.end(signedIn.actor(), AdaptationId.parse(id).orElseThrow(), number));
    }

    public void take(String id, long number) {
        done(
                id,
                "planning.plan.done.taken",
                take.take(signedIn.actor(), AdaptationId.parse(id).orElseThrow(), number));
    }

    public void giveBack(String id, long number) {
        done(
                id,
                "planning.plan.done.givenBack",
                take.giveBack(signedIn.actor(), AdaptationId.parse(id).orElseThrow(), number));
    }

    public void keepDeadline(String id) {
        done(
                id,
                "planning.plan.done.deadline",
                Given.day(deadline)
                        .then(day -> assign.setDeadline(
                                signedIn.actor(), AdaptationId.parse(id).orElseThrow(), day)));
    }

    private void done(String id, String said, Outcome<?> outcome) {
        if (faces.show(outcome)) {
            faces.say(said);
            faces.go(PAGE + id);
        }
    }

    public Map<String, String> getHeirs() {
        return heirs;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }
}
