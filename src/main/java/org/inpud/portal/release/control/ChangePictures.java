package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.release.entity.FrozenChange;

/** What “what we changed and why” shows of changes on pictures: before and after. */
@ApplicationScoped
class ChangePictures {

    private ReleaseWords words;

    protected ChangePictures() {}

    @Inject
    ChangePictures(ReleaseWords words) {
        this.words = words;
    }

    /**
     * A picture beside the reason for its change.
     *
     * @param label whether it is the source’s or the network’s
     * @param alternative what it shows, in words
     */
    record Shot(String label, String address, String alternative) {}

    /** By number of the change. */
    Map<Integer, List<Shot>> of(
            LanguageTag reader, List<FrozenChange> changes, Function<String, Optional<String>> addresses) {
        Map<Integer, List<Shot>> shots = new HashMap<>();
        for (FrozenChange change : changes) {
            List<Shot> both = new ArrayList<>();
            change.sourcePicture()
                    .flatMap(addresses)
                    .ifPresent(address -> both.add(new Shot(say(reader, "before"), address, change.source())));
            change.picture()
                    .flatMap(addresses)
                    .ifPresent(address -> both.add(new Shot(say(reader, "after"), address, change.text())));
            shots.put(change.number(), both);
        }
        return shots;
    }

    private String say(LanguageTag reader, String which) {
        return words.say(reader, "release.change.picture." + which, Map.of());
    }
}
