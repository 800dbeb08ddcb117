package org.inpud.portal.publication.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.inpud.portal.document.entity.CodedText;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.publication.control.CompareEditions;
import org.inpud.portal.publication.control.EditionView;
import org.inpud.portal.publication.control.PublicationView;
import org.inpud.portal.publication.control.ReadPublication;
import org.inpud.portal.publication.control.Wording;
import org.inpud.portal.publication.entity.Whereabouts;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** Two editions side by side: only what differs, with the changed words marked. */
@Named
@RequestScoped
public class ComparePage {

    private static final int SIZE = 100;

    @Inject
    private ReadPublication read;

    @Inject
    private CompareEditions compare;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    /**
     * One difference; a run that is neither taken out nor put in stands in both.
     *
     * @param act {@code changed}, {@code added}, {@code removed}, or {@code same} where it only stands elsewhere
     * @param where {@code MOVED}, {@code SPLIT}, {@code MERGED}, or empty where it stayed
     */
    public record Difference(
            String act, String where, String passage, List<Wording.Run> before, List<Wording.Run> after) {

        /** Whether the words are the same and only their formatting differs. */
        public boolean isFormattingOnly() {
            return "changed".equals(act)
                    && Stream.concat(before.stream(), after.stream()).allMatch(run -> run.fate() == Wording.Fate.KEPT);
        }

        public String icon() {
            return switch (act) {
                case "added" -> "plus";
                case "removed" -> "cut";
                case "same" -> "go";
                default -> "src";
            };
        }
    }

    private String key;
    private int from;
    private int to;
    private int page;
    private PublicationView work;
    private CompareEditions.Differences comparison;
    private List<Difference> differences = List.of();

    public void load() {
        Outcome<ReadPublication.Details> found =
                PublicationsResource.at(key).then(one -> read.read(signedIn.actor(), one));
        if (!found.isDone() || found.value().publication().editions().isEmpty()) {
            faces.stop(404);
            return;
        }
        work = found.value().publication();
        int newest = work.editions().get(0).number();
        to = to == 0 ? newest : to;
        from = from == 0 ? Math.max(1, to - 1) : from;
        page = Math.max(0, page);
        Outcome<CompareEditions.Differences> compared = PublicationsResource.at(key)
                .then(one -> compare.differences(signedIn.actor(), one, from, to, page * SIZE, SIZE));
        if (!compared.isDone()) {
            faces.stop(404);
            return;
        }
        comparison = compared.value();
        differences = comparison.items().stream().map(this::difference).toList();
    }

    private Difference difference(CompareEditions.Difference one) {
        List<Wording.Run> runs = Wording.compare(
                one.before().map(CodedText::plain).orElse(""),
                one.after().map(CodedText::plain).orElse(""),
                work.language());
        return new Difference(
                act(one),
                one.how()
                        .filter(how -> how != Whereabouts.STAYED)
                        .map(Enum::name)
                        .orElse(""),
                one.passage(),
                runs.stream().filter(run -> run.fate() != Wording.Fate.PUT_IN).toList(),
                runs.stream()
                        .filter(run -> run.fate() != Wording.Fate.TAKEN_OUT)
                        .toList());
    }

    private static String act(CompareEditions.Difference one) {
        if (one.before().isEmpty()) {
            return "added";
        }
        if (one.after().isEmpty()) {
            return "removed";
        }
        return one.before().equals(one.after()) ? "same" : "changed";
    }

    public boolean isLoaded() {
        return comparison != null;
    }

    public PublicationView getWork() {
        return work;
    }

    public List<EditionView> getEditions() {
        return work.editions();
    }

    public CompareEditions.Differences getComparison() {
        return comparison;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public int getPages() {
        return Math.max(1, (comparison.total() + SIZE - 1) / SIZE);
    }

    public boolean isNext() {
        return page + 1 < getPages();
    }

    public String address(int other) {
        return "/publication/compare?key=" + key + "&from=" + from + "&to=" + to + "&page=" + other;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
