package org.inpud.portal.adaptation.boundary;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.inpud.portal.adaptation.control.AdaptationView;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.adaptation.entity.Transition;
import org.inpud.portal.adaptation.entity.Workflow;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** The whole workflow, read from its table, with the place where an adaptation stands: which way leads on, and by whom. */
@Named
@RequestScoped
public class StageMap {

    @Inject
    private StageLine line;

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    /**
     * A stage with the ways that lead away from it.
     *
     * @param ways each a step, whoever takes it, and where it leads, in the reader's language
     */
    public record Place(StageLine.Point point, List<String> ways) {}

    public List<Place> of(AdaptationView view) {
        List<StageLine.Point> points = line.of(view);
        Set<Stage> there = new TreeSet<>();
        points.forEach(point -> there.add(Stage.valueOf(point.stage())));
        there.add(Stage.WITHDRAWN);
        return points.stream()
                .map(point -> new Place(
                        point,
                        Workflow.transitions().stream()
                                .filter(way -> way.from().name().equals(point.stage()) && isAWay(way.step()))
                                .map(way -> inWords(way, there))
                                .toList()))
                .toList();
    }

    /** What was followed and taken back is no way of its own: it ends where it began. */
    private static boolean isAWay(Step step) {
        return step != Step.UNFOLLOW;
    }

    private String inWords(Transition way, Set<Stage> there) {
        Set<Stage> towards = new TreeSet<>(way.towards());
        towards.retainAll(there);
        return messages.of(
                signedIn.language(),
                "adaptation.overview.history.move",
                Map.of(
                        "step", messages.of(signedIn.language(), "adaptation.step." + way.step()),
                        "role", anyOf("adaptation.role.", roles(way)),
                        "stage", anyOf("adaptation.stage.", towards)));
    }

    private static List<Role> roles(Transition way) {
        return Arrays.stream(Role.values()).filter(way.capability()::isHeldBy).toList();
    }

    private String anyOf(String prefix, Collection<? extends Enum<?>> some) {
        return ListFormatter.getInstance(signedIn.language().locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(some.stream()
                        .map(one -> messages.of(signedIn.language(), prefix + one.name()))
                        .toList());
    }
}
