package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.FindPublications;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.Search;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The catalogue for those who work here: all publications, narrowed down by the address. */
@Named
@RequestScoped
public class CataloguePage {

    private static final int SIZE = 25;

    @Inject
    private FindPublications find;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String q;
    private String language;
    private String network;
    private String topic;
    private String kind;
    private String year;
    private int page;

    private FindPublications.Choices choices;
    private List<PublicationView> works = List.of();
    private long total;
    private boolean narrowed;

    /** Looks it up; a parameter that can't be used is told and narrows nothing. */
    public void load() {
        choices = find.choices(signedIn.actor()).value();
        Outcome<Search> asked = new SearchParameters(q, language, network, topic, kind, year).search();
        faces.show(asked);
        Search search = asked.isDone() ? asked.value() : Search.EVERYTHING;
        narrowed = !search.isEverything();
        page = Math.max(0, Math.min(page, 100_000));
        FindPublications.Found found =
                find.find(signedIn.actor(), search, page * SIZE, SIZE).value();
        works = found.publications();
        total = found.total();
    }

    public List<PublicationView> getWorks() {
        return works;
    }

    public long getTotal() {
        return total;
    }

    public FindPublications.Choices getChoices() {
        return choices;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public boolean isNarrowed() {
        return narrowed;
    }

    public boolean isKeeper() {
        return signedIn.actor().may(Capability.REGISTER_PUBLICATION);
    }

    public boolean isNext() {
        return (page + 1L) * SIZE < total;
    }

    public long getPages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** The address of another page of the same search. */
    public String address(int other) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("language", language);
        parameters.put("network", network);
        parameters.put("topic", topic);
        parameters.put("kind", kind);
        parameters.put("year", year);
        parameters.put("page", other == 0 ? null : Integer.toString(other));
        return "/publication/catalogue?"
                + parameters.entrySet().stream()
                        .filter(entry ->
                                entry.getValue() != null && !entry.getValue().isEmpty())
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
