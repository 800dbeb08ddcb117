package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationFilter;
import org.inpud.portal.adaptation.control.AdaptationSummary;
import org.inpud.portal.adaptation.control.FindAdaptations;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** The adaptations that somebody may know of, narrowed down by network, language and stage. */
@Named
@RequestScoped
public class ListPage {

    private static final int SIZE = 50;

    @Inject
    private FindAdaptations find;

    @Inject
    private Networks networks;

    @Inject
    private Opening opening;

    @Inject
    private SignedIn signedIn;

    private String network;
    private String language;
    private String stage;
    private String publication;
    private int page;
    private Found<AdaptationSummary> found = new Found<>(List.of(), 0);

    public void load() {
        page = Math.max(0, Math.min(page, 10_000));
        opening.shown(search(publication, page * SIZE), "/adaptation/list").ifPresent(all -> found = all);
    }

    /** What the page of a publication shows: its adaptations that the person may know of. */
    public List<AdaptationSummary> of(String key) {
        Outcome<Found<AdaptationSummary>> all = search(key, 0);
        return all.isDone() ? all.value().items() : List.of();
    }

    private Outcome<Found<AdaptationSummary>> search(String of, int offset) {
        AdaptationFilter filter = new AdaptationFilter(
                given(of),
                given(network),
                given(language).flatMap(LanguageTag::parse),
                given(stage).flatMap(ListPage::stageOf));
        return find.find(signedIn.actor(), filter, offset, SIZE);
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Stage> stageOf(String name) {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public List<AdaptationSummary> getItems() {
        return found.items();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isNext() {
        return (page + 1L) * SIZE < found.total();
    }

    public boolean isNarrowed() {
        return given(network).isPresent()
                || given(language).isPresent()
                || given(stage).isPresent()
                || given(publication).isPresent();
    }

    /** Whether the person may plan adaptations for some network. */
    public boolean isPlanner() {
        return signedIn.actor().may(Capability.COORDINATE);
    }

    /** Whether the person may begin work in some network, and so bring in a finished translation. */
    public boolean isBeginner() {
        return signedIn.actor().may(Capability.START);
    }

    public int percent(AdaptationSummary one) {
        return OutlineRow.percent(one.progress().rendered(), one.progress().segments());
    }

    /** The networks whose work the person sees. */
    public List<Network> getNetworks() {
        return networks.all().stream()
                .filter(one -> signedIn.actor().roles().stream()
                        .anyMatch(role ->
                                role.network().filter(one.key().value()::equals).isPresent()))
                .toList();
    }

    public List<String> getLanguages() {
        return getNetworks().stream()
                .flatMap(one -> one.languages().stream())
                .map(LanguageTag::value)
                .distinct()
                .sorted()
                .toList();
    }

    public Stage[] getAllStages() {
        return Stage.values();
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getStage() {
        return stage;
    }

    /** What is no stage narrows nothing. */
    public void setStage(String stage) {
        this.stage = given(stage).flatMap(ListPage::stageOf).map(Stage::name).orElse(null);
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(String publication) {
        this.publication = publication;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
