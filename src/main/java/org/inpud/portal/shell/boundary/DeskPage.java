package org.inpud.portal.shell.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inpud.portal.chronicle.control.ReadChronicle;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.planning.control.DeskItem;
import org.inpud.portal.planning.control.SeeDesk;
import org.inpud.portal.publication.control.Publications;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.web.SignedIn;

/** The desk: what waits for this person, what changed, and nothing else. */
@Named
@RequestScoped
public class DeskPage {

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
    private SeeDesk desk;

    @Inject
    private ReadChronicle chronicle;

    @Inject
    private Publications publications;

    private final List<News> news = new ArrayList<>();
    private List<DeskItem> items = List.of();

    /** What waits until when, under one heading. */
    public record Stack(DeskItem.Urgency urgency, List<DeskItem> items) {}

    @PostConstruct
    void open() {
        items = desk.see(signedIn.actor()).value();
        List<ChronicleEntry> entries =
                chronicle.recent(signedIn.actor(), TOLD, MOST_NEWS).value();
        Map<String, Publication> works =
                publications.of(entries.stream().map(News::publication).toList());
        entries.forEach(entry -> news.add(News.of(entry, works)));
    }

    /** By deadline: what is past it, what is near, what comes later, what has none. */
    public List<Stack> getStacks() {
        return Stream.of(DeskItem.Urgency.values())
                .map(urgency -> new Stack(
                        urgency,
                        items.stream().filter(item -> item.urgency() == urgency).toList()))
                .filter(stack -> !stack.items().isEmpty())
                .toList();
    }

    public int getCount() {
        return items.size();
    }

    /** The class that draws the bar: whole percents. */
    public String width(DeskItem item) {
        return "w" + (item.count() == 0 ? 0 : 100 * item.done() / item.count());
    }

    public String network(DeskItem item) {
        return item.network().toUpperCase(Locale.ROOT);
    }

    /** Whether it is a text that fills, rather than so many of a kind. */
    public boolean isText(DeskItem item) {
        return switch (item.next()) {
            case START, TRANSLATE, REVIEW, DECIDE, RELEASE, TAKE -> true;
            case READ_FOR_COUNTRY, ANSWER_COMMENTS, ANSWER_REQUESTS -> false;
        };
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
