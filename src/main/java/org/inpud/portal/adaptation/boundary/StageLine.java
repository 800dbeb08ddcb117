package org.inpud.portal.adaptation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.network.control.RulesOfNetwork;

/** The life of an adaptation as a line: what is behind, where it stands, what is to come. */
@ApplicationScoped
public class StageLine {

    @Inject
    private RulesOfNetwork rules;

    /**
     * @param css past, now or nothing
     * @param at when it came there last
     */
    public record Point(String stage, String css, String icon, Optional<Instant> at) {
        public boolean isNow() {
            return css.equals("now");
        }
    }

    List<Point> of(AdaptationView view) {
        boolean isTested = view.stage() == Stage.TESTING
                || view.history().stream().anyMatch(move -> move.to() == Stage.TESTING)
                || rules.of(view.id().network()).isPeerTestAStage();
        List<Point> points = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            boolean isLeftOut =
                    stage == Stage.TESTING ? !isTested : stage == Stage.WITHDRAWN && view.stage() != Stage.WITHDRAWN;
            if (!isLeftOut) {
                points.add(point(view, stage));
            }
        }
        return points;
    }

    private static Point point(AdaptationView view, Stage stage) {
        Optional<Instant> at = stage == Stage.PLANNED
                ? Optional.of(view.openedAt())
                : view.history().stream()
                        .filter(move -> move.to() == stage && move.from() != stage)
                        .map(AdaptationView.MoveView::at)
                        .findFirst();
        if (stage == view.stage()) {
            return new Point(stage.name(), "now", "here", at);
        }
        boolean isPast = view.stage() == Stage.WITHDRAWN
                ? at.isPresent()
                : stage.ordinal() < view.stage().ordinal();
        return new Point(stage.name(), isPast ? "past" : "", isPast ? "done" : "ring", isPast ? at : Optional.empty());
    }
}
