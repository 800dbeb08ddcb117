package org.inpud.portal.library.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Text;
import org.inpud.portal.library.control.BrowseShelf;
import org.inpud.portal.library.control.ShelfQuery;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.web.SignedIn;

/** The shelf as the address asks for it: every choice is a parameter, so that what was found can be passed on. */
@Named
@RequestScoped
public class LibraryPage {

    private static final int LONGEST_SEARCH = 200;
    private static final int MOST_PAGES = 10_000;
    private static final int PAGES_AROUND = 2;

    @Inject
    private BrowseShelf shelves;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    private ShelfQuery query;
    private BrowseShelf.Shelf shelf;

    public BrowseShelf.Shelf getShelf() {
        if (shelf == null) {
            shelf = shelves.browse(Actor.ANYBODY, query(), signedIn.language()).value();
        }
        return shelf;
    }

    private ShelfQuery query() {
        if (query == null) {
            query = new ShelfQuery(
                    Stream.of(getWords().split("[\\s\\p{Punct}]+"))
                            .filter(word -> !word.isEmpty())
                            .toList(),
                    LanguageTag.parse(one("language")),
                    all("network"),
                    all("topic"),
                    all("kind").stream()
                            .map(Kind::parse)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet()),
                    all("year").stream()
                            .filter(year -> year.matches("\\d{4}"))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet()),
                    one("sort").equals("title"),
                    pageOf(one("page")));
        }
        return query;
    }

    private static int pageOf(String number) {
        return number.matches("\\d{1,5}") ? Math.min(MOST_PAGES, Math.max(1, Integer.parseInt(number))) - 1 : 0;
    }

    private String one(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private Set<String> all(String name) {
        return Arrays.stream(
                        Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]))
                .filter(value -> value.matches("[a-z0-9-]{1,80}"))
                .collect(Collectors.toSet());
    }

    /** What the reader wrote, as it stands in the field. */
    public String getWords() {
        String words = Text.normal(one("q")).strip();
        return words.substring(0, Math.min(LONGEST_SEARCH, words.length()));
    }

    public boolean isChosen(String name, String value) {
        return switch (name) {
            case "language" ->
                query().language()
                        .filter(language -> language.value().equals(value))
                        .isPresent();
            case "kind" -> query().kinds().contains(Kind.parse(value).orElse(null));
            default -> all(name).contains(value);
        };
    }

    public boolean isByTitle() {
        return query().isByTitle();
    }

    public boolean isNarrowed() {
        return Stream.of("q", "language", "network", "topic", "kind", "year")
                .anyMatch(name -> !one(name).isEmpty());
    }

    /** How a kind is written in an address. */
    public String kind(String name) {
        return Kind.valueOf(name).spelling();
    }

    public Kind kindOf(String name) {
        return Kind.valueOf(name);
    }

    /** The same shelf in the other order. */
    public String sorted(String order) {
        return address(Map.of("sort", order, "page", ""));
    }

    public String page(int number) {
        return address(Map.of("page", number == 1 ? "" : String.valueOf(number)));
    }

    public int getPage() {
        return query().page() + 1;
    }

    public int getLastPage() {
        return (int) Math.max(1, (getShelf().total() + ShelfQuery.PAGE_SIZE - 1) / ShelfQuery.PAGE_SIZE);
    }

    /** The first page, the last, and those around this one. */
    public List<Integer> getPages() {
        int last = getLastPage();
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - getPage()) <= PAGES_AROUND)
                .boxed()
                .toList();
    }

    private String address(Map<String, String> instead) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String name : List.of("q", "language", "network", "topic", "kind", "year", "sort", "page")) {
            parameters.put(
                    name,
                    instead.containsKey(name)
                            ? new String[] {instead.get(name)}
                            : Optional.ofNullable(request.getParameterValues(name))
                                    .orElse(new String[0]));
        }
        String all = parameters.entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getValue())
                        .filter(value -> !value.isEmpty())
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return "/" + signedIn.language() + "/library" + (all.isEmpty() ? "" : "?" + all);
    }
}
