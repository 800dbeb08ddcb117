package org.inpud.portal.shell.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inpud.portal.chronicle.control.ReadChronicle;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.planning.control.DeskFilter;
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

    /** So many entries are looked through for them. */
    private static final int LOOKED_THROUGH = 100;

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

    private List<News> news = List.of();
    private List<DeskItem> all = List.of();
    private DeskFilter filter = DeskFilter.ALL;

    /** What waits until when, under one heading. */
    public record Stack(DeskItem.Urgency urgency, List<DeskItem> items) {}

    @PostConstruct
    void open() {
        all = desk.see(signedIn.actor(), DeskFilter.ALL).value();
        List<ChronicleEntry> entries =
                chronicle.recent(signedIn.actor(), TOLD, LOOKED_THROUGH).value();
        Map<String, Publication> works =
                publications.of(entries.stream().map(News::publication).toList());
        news = News.of(entries, works, MOST_NEWS);
    }

    /** By deadline: what is past it, what is near, what comes later, what has none. */
    public List<Stack> getStacks() {
        List<DeskItem> shown = filter == DeskFilter.MINE ? mine() : all;
        return Stream.of(DeskItem.Urgency.values())
                .map(urgency -> new Stack(
                        urgency,
                        shown.stream().filter(item -> item.urgency() == urgency).toList()))
                .filter(stack -> !stack.items().isEmpty())
                .toList();
    }

    /** What has no day needs no heading that says so, unless something else has one. */
    public boolean isByDay() {
        List<Stack> stacks = getStacks();
        return stacks.size() > 1 || stacks.stream().anyMatch(stack -> stack.urgency() != DeskItem.Urgency.NONE);
    }

    /** {@code mine} shows what was given or is asked by name. */
    public void setFilter(String wanted) {
        filter = DeskFilter.MINE.name().equalsIgnoreCase(wanted) ? DeskFilter.MINE : DeskFilter.ALL;
    }

    public String getFilter() {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    public int getCount() {
        return all.size();
    }

    public int getCountOfMine() {
        return mine().size();
    }

    private List<DeskItem> mine() {
        return all.stream().filter(DeskItem::isMine).toList();
    }

    /** The class that draws the bar: whole percents. */
    public String width(DeskItem item) {
        return "w" + (item.count() == 0 ? 0 : 100 * item.done() / item.count());
    }

    public String network(DeskItem item) {
        return item.network().toUpperCase(Locale.ROOT);
    }

    /** The sign beside it. */
    public String icon(DeskItem item) {
        return switch (item.next()) {
            case REVIEW -> "ok";
            case DECIDE, GIVE_VIEWS -> "dia";
            case RELEASE -> "done";
            case CHECK_FACTS, RENEW_GRANT -> "tri";
            case ANSWER_LOANS -> "person";
            case START,
                    TRANSLATE,
                    TAKE,
                    READ_FOR_COUNTRY,
                    READ_SECOND,
                    READ_FOR_WOMEN,
                    ANSWER_COMMENTS,
                    ANSWER_REQUESTS -> "half";
        };
    }

    public String colour(DeskItem item) {
        return switch (item.next()) {
            case DECIDE, GIVE_VIEWS -> "change";
            case CHECK_FACTS, RENEW_GRANT -> "heed";
            case START,
                    TRANSLATE,
                    REVIEW,
                    RELEASE,
                    TAKE,
                    READ_FOR_COUNTRY,
                    READ_SECOND,
                    READ_FOR_WOMEN,
                    ANSWER_COMMENTS,
                    ANSWER_REQUESTS,
                    ANSWER_LOANS -> "act";
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
