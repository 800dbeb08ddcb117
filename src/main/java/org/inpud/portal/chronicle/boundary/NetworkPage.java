package org.inpud.portal.chronicle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.chronicle.control.ChronicleFilter;
import org.inpud.portal.chronicle.control.EventKinds;
import org.inpud.portal.chronicle.control.ReadNetworkChronicle;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** What happened in a network, for its coordinators: narrowed down by adaptation, kind and days. */
@Named("chronicleOfNetwork")
@RequestScoped
public class NetworkPage {

    private static final int SIZE = 50;
    private static final int LAST = 100_000;

    @Inject
    private ReadNetworkChronicle read;

    @Inject
    private Networks networks;

    @Inject
    private ChronicleWords words;

    @Inject
    private Opening opening;

    @Inject
    private Faces faces;

    @Inject
    private SignedIn signedIn;

    private String network;
    private String adaptation;
    private String kind;
    private String from;
    private String to;
    private int page;
    private Network opened;
    private List<ChronicleLine> lines = List.of();
    private long total;

    public void open() {
        page = Math.max(0, Math.min(page, LAST));
        Optional<Network> found = NetworkKey.parse(network).flatMap(networks::find);
        if (found.isEmpty()) {
            opening.nothing();
            return;
        }
        opened = found.get();
        Outcome<ChronicleFilter> filter = FilterOfChronicle.read(adaptation, kind, from, to);
        faces.show(filter);
        ChronicleFilter wanted = filter.isDone()
                ? filter.value()
                : new ChronicleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        opening.shown(
                        read.read(signedIn.actor(), opened.key(), wanted, page * SIZE, SIZE),
                        "/chronicle/network?network=" + opened.key())
                .ifPresent(this::show);
    }

    private void show(ReadNetworkChronicle.Part part) {
        total = part.total();
        lines = words.lines(part.items());
    }

    /** The address of another page of the same part. */
    public String page(int number) {
        return "/chronicle/network?network=" + opened.key() + "&adaptation=" + coded(adaptation) + "&kind="
                + coded(kind) + "&from=" + coded(from) + "&to=" + coded(to) + "&page=" + number;
    }

    private static String coded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Network getOpened() {
        return opened;
    }

    public List<ChronicleLine> getLines() {
        return lines;
    }

    public long getTotal() {
        return total;
    }

    public boolean isNext() {
        return (page + 1L) * SIZE < total;
    }

    public List<String> getKinds() {
        return EventKinds.OF_NETWORKS;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getAdaptation() {
        return adaptation;
    }

    public void setAdaptation(String adaptation) {
        this.adaptation = adaptation;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
