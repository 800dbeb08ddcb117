package org.inpud.portal.network.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Capability;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Requires;
import org.inpud.portal.kernel.UseCase;
import org.inpud.portal.network.entity.Network;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.network.entity.RulesChange;
import org.inpud.portal.network.entity.RulesTimeline;
import org.inpud.portal.people.control.Pseudonyms;

/** Shows those who work in a network which rules they worked by when, and who changed them. */
@UseCase
public class SeeRulesHistory {

    /**
     * A window of the versions, the one in force first, and how many there are.
     *
     * @param region the acronym of the network within whose rules this one sets its own
     */
    public record Versions(Optional<String> region, List<RulesVersion> items, long total) {}

    private Networks networks;
    private RulesRecord record;
    private Pseudonyms pseudonyms;

    protected SeeRulesHistory() {}

    @Inject
    public SeeRulesHistory(Networks networks, RulesRecord record, Pseudonyms pseudonyms) {
        this.networks = networks;
        this.record = record;
        this.pseudonyms = pseudonyms;
    }

    @Requires(Capability.SEE_WORK)
    public Outcome<Versions> see(Actor actor, NetworkKey key, int offset, int size) {
        Optional<Network> network = networks.find(key);
        if (network.isEmpty()) {
            return Outcome.refused(NetworkRefusal.UNKNOWN_NETWORK);
        }
        Optional<Network> region = network.get().parent().flatMap(networks::find);
        RulesTimeline own = RulesTimeline.of(record.of(key.value()));
        List<RulesChange> all = region.map(one -> own.within(record.of(one.key().value())))
                .orElse(own)
                .versions();
        List<RulesChange> shown = all.stream().skip(offset).limit(size).toList();
        return Outcome.done(new Versions(region.map(Network::acronym), named(shown), all.size()));
    }

    private List<RulesVersion> named(List<RulesChange> changes) {
        Map<UUID, String> names = pseudonyms.of(
                changes.stream().flatMap(change -> change.by().stream()).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> new RulesVersion(change, change.by().map(names::get)))
                .toList();
    }
}
