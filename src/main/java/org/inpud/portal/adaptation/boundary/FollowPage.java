package org.inpud.portal.adaptation.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.control.BeginFollow;
import org.inpud.portal.adaptation.control.FollowEdition;
import org.inpud.portal.adaptation.control.FollowFilter;
import org.inpud.portal.adaptation.control.FollowReport;
import org.inpud.portal.adaptation.control.SeeAdaptation;
import org.inpud.portal.adaptation.control.SeeFollows;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** What following another edition would do, with the button that does it; and afterwards what it did, with undo. */
@Named
@ViewScoped
public class FollowPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private transient SeeAdaptation see;

    @Inject
    private transient FollowEdition follow;

    @Inject
    private transient BeginFollow background;

    @Inject
    private transient SeeFollows follows;

    @Inject
    private transient Opening opening;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private String id;
    private int edition;
    private int number;
    private int page;
    private String fate;
    private transient AdaptationView view;
    private transient FollowReport report;
    private transient List<FollowReport> reports;
    private transient List<FollowRow> rows;

    public void open() {
        Optional<AdaptationId> adaptation = AdaptationId.parse(id);
        if (adaptation.isEmpty()) {
            opening.nothing();
            return;
        }
        opening.shown(see.see(signedIn.actor(), adaptation.get()), address(adaptation.get()))
                .ifPresent(found -> {
                    if (number == 0 && found.edition() == edition) {
                        faces.go(afterwards(adaptation.get()));
                    } else {
                        show(adaptation.get(), found);
                    }
                });
    }

    private void show(AdaptationId adaptation, AdaptationView found) {
        opening.shown(report(adaptation), address(adaptation)).ifPresent(shown -> {
            view = found;
            report = shown;
            rows = shown.lines().items().stream()
                    .map(line -> FollowRow.of(line, shown.sourceLanguage()))
                    .toList();
            reports = follows.all(signedIn.actor(), adaptation).value();
        });
    }

    /** Where somebody goes on who comes back to look at an edition that is followed by now. */
    private String afterwards(AdaptationId adaptation) {
        Outcome<List<FollowReport>> all = follows.all(signedIn.actor(), adaptation);
        return (all.isDone() ? all.value() : List.<FollowReport>of())
                .stream()
                        .filter(one -> one.to() == edition && one.undoneAt().isEmpty())
                        .findFirst()
                        .map(one -> address(adaptation) + "&number=" + one.number())
                        .orElse("/adaptation/overview?id=" + adaptation);
    }

    private static String address(AdaptationId adaptation) {
        return "/adaptation/follow?id=" + adaptation;
    }

    private Outcome<FollowReport> report(AdaptationId adaptation) {
        page = Math.max(0, page);
        Optional<Fate> wanted = Optional.ofNullable(fate).flatMap(name -> List.of(Fate.values()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst());
        FollowFilter filter = new FollowFilter(wanted, page * SIZE, SIZE);
        return number > 0
                ? follows.one(signedIn.actor(), adaptation, number, filter)
                : follow.preview(signedIn.actor(), adaptation, edition, filter);
    }

    /** Follows the edition; the page then tells what became of everything, or why it was not done. */
    public void follow() {
        AdaptationId adaptation = AdaptationId.parse(id).orElseThrow();
        if (isLong()) {
            Outcome<UUID> job = background.begin(signedIn.actor(), adaptation, edition);
            if (faces.show(job)) {
                faces.go("/platform/job?id=" + job.value());
            } else {
                open();
            }
            return;
        }
        Outcome<FollowReport> outcome = follow.follow(signedIn.actor(), adaptation, edition);
        if (faces.show(outcome)) {
            faces.say("adaptation.follow.done", Map.of("number", edition));
            faces.go(
                    "/adaptation/follow?id=" + id + "&number=" + outcome.value().number());
        } else {
            open();
        }
    }

    /** Whether it goes on in the background. */
    public boolean isLong() {
        return report.counts().segments() > BeginFollow.AT_ONCE;
    }

    public void undo() {
        Outcome<FollowReport> outcome =
                follow.undo(signedIn.actor(), AdaptationId.parse(id).orElseThrow());
        if (faces.show(outcome)) {
            faces.say("adaptation.follow.undone.done");
            faces.go("/adaptation/overview?id=" + id);
        } else {
            open();
        }
    }

    public boolean isPreview() {
        return report.number() == 0;
    }

    /** Whether the button stands: the person may, and something differs or not, the edition is another. */
    public boolean isMayFollow() {
        return isPreview() && mayDo();
    }

    public boolean isMayUndo() {
        return report.mayUndo() && mayDo();
    }

    private boolean mayDo() {
        return signedIn.actor().may(Capability.START, view.id().scope());
    }

    /** Whether the adaptation goes back to the translators. */
    public boolean isBackToWork() {
        return report.stage() != view.stage();
    }

    public AdaptationView getView() {
        return view;
    }

    public FollowReport getReport() {
        return report;
    }

    public List<FollowReport> getReports() {
        return reports;
    }

    public List<FollowRow> getRows() {
        return rows;
    }

    public int getPages() {
        return Math.max(1, Math.toIntExact((report.lines().total() + SIZE - 1) / SIZE));
    }

    public boolean isNext() {
        return page + 1 < getPages();
    }

    public String address(int other) {
        return of(fate) + "&page=" + other;
    }

    /** The same page with only these lines. */
    public String of(String wanted) {
        return "/adaptation/follow?id=" + id + (number > 0 ? "&number=" + number : "&edition=" + edition)
                + (wanted == null || wanted.isEmpty() ? "" : "&fate=" + wanted);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getFate() {
        return fate;
    }

    public void setFate(String fate) {
        this.fate = fate;
    }
}
