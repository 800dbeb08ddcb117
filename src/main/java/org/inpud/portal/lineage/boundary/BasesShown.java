package org.inpud.portal.lineage.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.adaptation.control.Found;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.lineage.control.BaseFilter;
import org.inpud.portal.lineage.control.FindBases;
import org.inpud.portal.lineage.control.PossibleBase;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.web.SignedIn;

/** What an adaptation can be based on, where it is planned. */
@Named
@RequestScoped
public class BasesShown {

    private static final int MOST = 50;
    private static final int PERCENT = 100;

    private record Asked(String publication, String network, String q, String chosen) {}

    @Inject
    private FindBases find;

    @Inject
    private SignedIn signedIn;

    private final Map<Asked, Found<PossibleBase>> found = new HashMap<>();

    /** Those that the words find; what is chosen stays in sight whatever is searched for. */
    public List<PossibleBase> of(String publication, String network, String q, String chosen) {
        List<PossibleBase> seen = found(publication, network, q, chosen).items();
        if (chosen == null || chosen.isBlank() || seen.stream().anyMatch(base -> isSame(base, chosen))) {
            return seen;
        }
        return Stream.concat(
                        found(publication, network, chosen, chosen).items().stream()
                                .filter(base -> isSame(base, chosen)),
                        seen.stream())
                .toList();
    }

    /** How many there are of which not all are shown; else nothing. */
    public Optional<Long> more(String publication, String network, String q, String chosen) {
        Found<PossibleBase> all = found(publication, network, q, chosen);
        return Optional.of(all.total() - all.items().size()).filter(left -> left > 0);
    }

    /** Whether the words find none, whatever was chosen before. */
    public boolean isNone(String publication, String network, String q, String chosen) {
        return found(publication, network, q, chosen).total() == 0;
    }

    public boolean isSame(PossibleBase base, String chosen) {
        return base.id().toString().equals(chosen);
    }

    /** How much of it is rendered, in percent. */
    public int rendered(PossibleBase base) {
        return base.progress()
                .filter(one -> one.segments() > 0)
                .map(one -> one.rendered() * PERCENT / one.segments())
                .orElse(0);
    }

    private Found<PossibleBase> found(String publication, String network, String q, String chosen) {
        return found.computeIfAbsent(new Asked(publication, network, q, chosen), this::find);
    }

    private Found<PossibleBase> find(Asked asked) {
        Optional<PublicationKey> key = Optional.ofNullable(asked.publication()).flatMap(PublicationKey::parse);
        Optional<NetworkKey> planning = Optional.ofNullable(asked.network()).flatMap(NetworkKey::parse);
        if (key.isEmpty() || planning.isEmpty()) {
            return new Found<>(List.of(), 0);
        }
        BaseFilter filter =
                new BaseFilter(key.get(), planning.get(), Optional.ofNullable(asked.q()), signedIn.language());
        Outcome<Found<PossibleBase>> outcome = find.find(signedIn.actor(), planning.get(), filter, 0, MOST);
        return outcome.isDone() ? outcome.value() : new Found<>(List.of(), 0);
    }
}
