package org.inpud.portal.network.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.FindNetworks;
import org.inpud.portal.network.control.NetworkView;
import org.inpud.portal.network.control.RulesVersion;
import org.inpud.portal.network.control.SeeRulesHistory;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.RulesChange;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The rules of a network from version to version, each with what it changed. */
@Named
@RequestScoped
public class RulesPage {

    private static final int SIZE = 20;
    private static final int LAST = 100_000;
    private static final int NOT_FOUND = 404;

    /** A rule as it stood and as it stands since. */
    public record Changed(String label, String before, String after) {}

    /**
     * A version as a person reads it.
     *
     * @param who a pseudonym, and empty where nobody can be named
     * @param rules all of them, as they were then
     */
    public record Row(
            long number,
            Instant from,
            Optional<Instant> until,
            boolean isBeginning,
            boolean isOfRegion,
            String who,
            String role,
            List<Changed> changes,
            List<RulesInWords.Line> rules) {}

    @Inject
    private SeeRulesHistory history;

    @Inject
    private FindNetworks networks;

    @Inject
    private RulesInWords words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Faces faces;

    private String network;
    private int page;
    private NetworkView opened;
    private String region = "";
    private List<Row> rows = List.of();
    private long total;

    public void open() {
        page = Math.max(0, Math.min(page, LAST));
        Outcome<SeeRulesHistory.Versions> seen = NetworkKey.parse(network)
                .map(key -> history.see(signedIn.actor(), key, page * SIZE, SIZE))
                .orElse(null);
        if (seen == null || !seen.isDone()) {
            faces.stop(NOT_FOUND);
            return;
        }
        opened = networks.one(signedIn.actor(), NetworkKey.of(network), signedIn.language())
                .value();
        region = seen.value().region().orElse("");
        total = seen.value().total();
        long newest = total - (long) page * SIZE;
        List<RulesVersion> items = seen.value().items();
        rows = IntStream.range(0, items.size())
                .mapToObj(at -> row(items.get(at), newest - at))
                .toList();
    }

    private Row row(RulesVersion version, long number) {
        RulesChange change = version.change();
        return new Row(
                number,
                change.from(),
                change.until(),
                change.before().isEmpty(),
                change.isOfRegion(),
                version.who().orElse(""),
                change.as().map(Role::name).orElse(""),
                change.before().map(before -> changes(before, change.rules())).orElse(List.of()),
                words.of(change.rules()));
    }

    private List<Changed> changes(RulesWanted before, RulesWanted after) {
        List<RulesInWords.Line> earlier = words.of(before);
        List<RulesInWords.Line> later = words.of(after);
        return IntStream.range(0, later.size())
                .filter(at -> !earlier.get(at).equals(later.get(at)))
                .mapToObj(at -> new Changed(
                        later.get(at).label(),
                        earlier.get(at).value(),
                        later.get(at).value()))
                .toList();
    }

    public NetworkView getOpened() {
        return opened;
    }

    /** The acronym of the region within whose rules this network sets its own; empty for others. */
    public String getRegion() {
        return region;
    }

    public List<Row> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public boolean isNext() {
        return (page + 1L) * SIZE < total;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
