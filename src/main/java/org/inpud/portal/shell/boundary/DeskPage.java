package org.inpud.portal.shell.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationFilter;
import org.inpud.portal.adaptation.control.AdaptationSummary;
import org.inpud.portal.adaptation.control.FindAdaptations;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Transition;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.chronicle.control.ReadChronicle;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.web.SignedIn;

/** The desk: what waits for this person, what changed, and nothing else. */
@Named
@RequestScoped
public class DeskPage {

    private static final int MOST_TASKS = 200;
    private static final int MOST_NEWS = 8;

    private static final List<String> TOLD = List.of(
            "AdaptationOpened",
            "AdaptationStepped",
            "EditionImported",
            "AdaptationReleased",
            "ReleaseWithdrawn",
            "PublicationRegistered");

    @Inject
    private SignedIn signedIn;

    @Inject
    private FindAdaptations adaptations;

    @Inject
    private ReadChronicle chronicle;

    @Inject
    private Publications publications;

    private final List<Task> tasks = new ArrayList<>();
    private final List<News> news = new ArrayList<>();

    /** Something that this person can do next, and where. */
    public record Task(AdaptationSummary adaptation, String verb, String address) {

        public String getTitle() {
            return adaptation.title();
        }

        public String getNetwork() {
            return adaptation.id().network().toUpperCase(java.util.Locale.ROOT);
        }

        public String getLanguage() {
            return adaptation.id().language().value();
        }

        public String getVerb() {
            return verb;
        }

        public String getAddress() {
            return address;
        }

        public String getOverview() {
            return "/adaptation/overview?id=" + adaptation.id();
        }

        public int getRendered() {
            return adaptation.progress().rendered();
        }

        public int getSegments() {
            return adaptation.progress().segments();
        }

        /** The class that draws the bar: whole percents. */
        public String getWidth() {
            return "w" + (getSegments() == 0 ? 0 : 100 * getRendered() / getSegments());
        }

        public Instant getMovedAt() {
            return adaptation.movedAt();
        }
    }

    @PostConstruct
    void open() {
        adaptations
                .find(signedIn.actor(), AdaptationFilter.ALL, 0, MOST_TASKS)
                .value()
                .items()
                .forEach(adaptation -> task(adaptation).ifPresent(tasks::add));
        List<ChronicleEntry> entries =
                chronicle.recent(signedIn.actor(), TOLD, MOST_NEWS).value();
        Map<String, Publication> works =
                publications.of(entries.stream().map(News::publication).toList());
        entries.forEach(entry -> news.add(News.of(entry, works)));
    }

    private Optional<Task> task(AdaptationSummary adaptation) {
        return Workflow.openTo(signedIn.actor(), adaptation.id().scope(), adaptation.stage()).stream()
                .map(Transition::step)
                .flatMap(step -> onward(adaptation, step).stream())
                .findFirst();
    }

    /** Steps that lead on wait for somebody; those that lead back or away do not. */
    private static Optional<Task> onward(AdaptationSummary adaptation, Step step) {
        String id = "?id=" + adaptation.id();
        return switch (step) {
            case START -> Optional.of(new Task(adaptation, "start", "/adaptation/overview" + id));
            case SUBMIT -> Optional.of(new Task(adaptation, "translate", "/adaptation/editor" + id));
            case PASS, TEST -> Optional.of(new Task(adaptation, "review", "/review/review" + id));
            case APPROVE -> Optional.of(new Task(adaptation, "decide", "/review/decision" + id));
            case RELEASE -> Optional.of(new Task(adaptation, "release", "/adaptation/overview" + id));
            case RETURN, REOPEN, WITHDRAW, FOLLOW, UNFOLLOW -> Optional.empty();
        };
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<News> getNews() {
        return news;
    }

    public boolean isRegistrar() {
        return signedIn.actor().may(Capability.REGISTER_PUBLICATION);
    }

    public boolean isWithoutRole() {
        return signedIn.actor().roles().isEmpty();
    }
}
