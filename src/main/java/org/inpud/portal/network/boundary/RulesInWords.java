package org.inpud.portal.network.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkRefusal;
import org.inpud.portal.network.entity.Rule;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/** The rules of a network as sentences, for those who don’t set them and for comparing. */
@Named
@RequestScoped
public class RulesInWords {

    /** A rule and how it stands. */
    public record Line(String label, String value) {}

    @Inject
    private Messages messages;

    @Inject
    private SignedIn signedIn;

    public List<Line> of(RulesWanted rules) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(RuleNames.REVIEWERS, say("network.rules.count", "count", rules.reviewersNeeded())));
        lines.add(line(RuleNames.SECOND_READER, fromTier(rules.secondReaderFromTier())));
        lines.add(line(RuleNames.COUNTRY_READER, fromTier(rules.countryReaderFromTier())));
        Map<String, Boolean> switches = RuleNames.switches(rules);
        RuleNames.SWITCHES.forEach(name -> lines.add(line(
                name,
                messages.of(signedIn.language(), switches.get(name) ? "network.rules.yes" : "network.rules.no"))));
        lines.add(line(RuleNames.TRANSLATING_DAYS, days(rules.translatingDays())));
        lines.add(line(RuleNames.REVIEWING_DAYS, days(rules.reviewingDays())));
        lines.add(line(RuleNames.FIRST_REMINDER, ahead(rules.firstReminderDays())));
        lines.add(line(RuleNames.SECOND_REMINDER, ahead(rules.secondReminderDays())));
        return lines;
    }

    public String fromTier(int tier) {
        return say("network.rules.tier", "tier", tier);
    }

    /** Says that a rule of the form comes from the region; nothing where it is the network’s own. */
    String fromRegion(RulesView view, String name) {
        return view.region()
                .filter(unused -> view.fromRegion().stream().map(RuleNames::of).anyMatch(name::equals))
                .map(region -> say("network.rules.fromRegion", "region", region.acronym()))
                .orElse("");
    }

    /** What a choice that is weaker than the region’s is told: the rule, the region, and what it asks for. */
    Optional<Map<String, Object>> weaker(RulesView view, Refusal refusal) {
        Optional<Rule> rule = Stream.of(Rule.values())
                .filter(one -> refusal.field().filter(one.apiName()::equals).isPresent())
                .findFirst();
        if (refusal.code() != NetworkRefusal.WEAKER_THAN_THE_REGION || rule.isEmpty()) {
            return Optional.empty();
        }
        String label = label(RuleNames.of(rule.get()));
        return view.region().flatMap(region -> of(region.rules()).stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .map(line -> Map.of("rule", label, "region", region.acronym(), "value", line.value())));
    }

    private String label(String name) {
        return messages.of(signedIn.language(), "network.rules.label." + name);
    }

    private String days(Optional<Integer> days) {
        return days.map(count -> say("network.rules.days", "count", count))
                .orElseGet(() -> messages.of(signedIn.language(), "network.rules.days.none"));
    }

    private String ahead(Optional<Integer> days) {
        return days.map(count -> say("network.rules.days", "count", count))
                .orElseGet(() -> messages.of(signedIn.language(), "network.rules.reminder.none"));
    }

    private Line line(String name, String value) {
        return new Line(label(name), value);
    }

    private String say(String key, String name, Object value) {
        return messages.of(signedIn.language(), key, Map.of(name, value));
    }
}
