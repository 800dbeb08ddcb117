package org.inpud.portal.chronicle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.chronicle.control.SeeFigures;
import org.inpud.portal.chronicle.control.StageFigures;
import org.inpud.portal.network.control.Networks;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.Opening;
import org.inpud.portal.web.SignedIn;

/** How a network's work goes: how long it stays where, what came back, and for whom it waits now. */
@Named
@RequestScoped
public class FiguresPage {

    /** A stage as a person reads it. */
    public record Line(
            String stage,
            long passed,
            String median,
            String longest,
            long returned,
            long waiting,
            Instant since,
            List<Waits> waitsFor) {}

    /** For whom some of them wait. */
    public record Waits(String who, long count) {}

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Inject
    private SeeFigures figures;

    @Inject
    private Networks networks;

    @Inject
    private Messages messages;

    @Inject
    private Opening opening;

    @Inject
    private SignedIn signedIn;

    private String network;
    private Network opened;
    private List<Line> lines = List.of();

    public void open() {
        Optional<Network> found = NetworkKey.parse(network).flatMap(networks::find);
        if (found.isEmpty()) {
            opening.nothing();
            return;
        }
        opened = found.get();
        opening.shown(figures.of(signedIn.actor(), opened.key()), "/chronicle/figures?network=" + opened.key())
                .ifPresent(stages -> lines = stages.stream().map(this::line).toList());
    }

    private Line line(StageFigures stage) {
        return new Line(
                stage.stage(),
                stage.passed(),
                stage.median().map(this::inWords).orElse("–"),
                stage.longest().map(this::inWords).orElse("–"),
                stage.returned(),
                stage.waiting(),
                stage.waitingSince().orElse(null),
                stage.waitsFor().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new Waits(
                                messages.of(signedIn.language(), "chronicle.figures.for." + one.getKey()),
                                one.getValue()))
                        .toList());
    }

    /** As fine as it matters: days from two on, else hours, rounded; else less than one. */
    private String inWords(Duration duration) {
        if (duration.compareTo(TWO_DAYS) >= 0) {
            return said("chronicle.figures.days", duration.plusHours(12).toDays());
        }
        return duration.toHours() > 0
                ? said("chronicle.figures.hours", duration.plusMinutes(30).toHours())
                : messages.of(signedIn.language(), "chronicle.figures.shorter", Map.of());
    }

    private String said(String key, long count) {
        return messages.of(signedIn.language(), key, Map.of("count", count));
    }

    public Network getOpened() {
        return opened;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }
}
