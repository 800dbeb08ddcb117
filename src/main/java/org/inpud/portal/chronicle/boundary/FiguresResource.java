package org.inpud.portal.chronicle.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.chronicle.control.SeeFigures;
import org.inpud.portal.chronicle.control.StageFigures;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.web.Rest;
import org.inpud.portal.web.SignedIn;

/** {@code /networks/{key}/figures}: how a network's work goes, for the network itself. */
@Path("/networks/{key}/figures")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    /** All stages in which work is done and to which something came. */
    public record FiguresJson(List<StageJson> stages) {}

    /** How many wait for a voice, or, under the stage’s name, for whoever it is there. */
    public record WaitsForJson(String who, long count) {}

    /** Durations in whole seconds. */
    public record StageJson(
            String stage,
            long passed,
            Long medianSeconds,
            Long longestSeconds,
            long returned,
            long waiting,
            Instant waitingSince,
            List<WaitsForJson> waitsFor) {

        static StageJson of(StageFigures figures) {
            return new StageJson(
                    figures.stage(),
                    figures.passed(),
                    figures.median().map(Duration::toSeconds).orElse(null),
                    figures.longest().map(Duration::toSeconds).orElse(null),
                    figures.returned(),
                    figures.waiting(),
                    figures.waitingSince().orElse(null),
                    figures.waitsFor().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(one -> new WaitsForJson(one.getKey(), one.getValue()))
                            .toList());
        }
    }

    @Inject
    private SeeFigures figures;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Rest rest;

    @GET
    public Response figures(@PathParam("key") String key) {
        Optional<NetworkKey> network = NetworkKey.parse(key);
        if (network.isEmpty()) {
            return rest.refuse(NetworkRefusal.UNKNOWN_NETWORK);
        }
        return rest.ok(figures.of(signedIn.actor(), network.get())
                .map(stages ->
                        new FiguresJson(stages.stream().map(StageJson::of).toList())));
    }
}
