package org.inpud.portal.network.boundary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.network.control.KeepRules;
import org.inpud.portal.network.control.RulesView;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.network.entity.RulesWanted;
import org.inpud.portal.web.Faces;
import org.inpud.portal.web.SignedIn;

/** The rules of a network as a form. Where somebody was faster, it keeps what was chosen here and shows what differs. */
@Named
@ViewScoped
public class RulesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepRules keep;

    @Inject
    private transient RulesInWords words;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Faces faces;

    private final HashMap<String, Boolean> switches = new HashMap<>();
    private final HashMap<String, Integer> numbers = new HashMap<>();
    private final HashMap<String, String> days = new HashMap<>();
    private String network;
    private long version;
    private transient RulesWanted standing;
    private transient RulesView held;

    void open(String key, RulesView view) {
        network = key;
        version = view.version();
        held = view;
        RulesWanted rules = view.rules();
        switches.putAll(RuleNames.switches(rules));
        numbers.putAll(RuleNames.numbers(rules));
        days.put(RuleNames.TRANSLATING_DAYS, typed(rules.translatingDays()));
        days.put(RuleNames.REVIEWING_DAYS, typed(rules.reviewingDays()));
        days.put(RuleNames.FIRST_REMINDER, typed(rules.firstReminderDays()));
        days.put(RuleNames.SECOND_REMINDER, typed(rules.secondReminderDays()));
    }

    private static String typed(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    public void keep() {
        Outcome<RulesView> outcome = keep.change(signedIn.actor(), NetworkKey.of(network), version, wanted());
        standing = null;
        if (outcome.isDone()) {
            faces.say("network.rules.kept");
            faces.go("/network/members?network=" + network);
            return;
        }
        held = null;
        outcome.refusals().forEach(this::show);
        if (outcome instanceof Outcome.Refused<RulesView> refused
                && refused.current().orElse(null) instanceof RulesView faster) {
            standing = faster.rules();
            version = faster.version();
        }
    }

    /** Names the rule, and what the region asks for where it asks for more. */
    private void show(Refusal refusal) {
        words.weaker(held(), refusal)
                .ifPresentOrElse(facts -> faces.complain("network.rules.weaker", facts), () -> faces.show(refusal));
    }

    /** What the region asks for in a rule, as a sentence; nothing where it leaves it to the network. */
    public String fromRegion(String rule) {
        return words.fromRegion(held(), rule);
    }

    /** Read again where the page is shown once more: a region may change its rules meanwhile. */
    private RulesView held() {
        if (held == null) {
            held = keep.see(signedIn.actor(), NetworkKey.of(network)).value();
        }
        return held;
    }

    private RulesWanted wanted() {
        return RuleNames.wanted(switches, numbers, this::daysOf);
    }

    /** A number of days, none where the field is empty; what is no number counts as none that a rule could have. */
    private Optional<Integer> daysOf(String field) {
        String typed = Optional.ofNullable(days.get(field)).map(String::strip).orElse("");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(typed));
        } catch (NumberFormatException noNumber) {
            return Optional.of(0);
        }
    }

    /** What somebody else has saved meanwhile, where it differs from what stands in the form. */
    public List<RulesInWords.Line> getMeanwhile() {
        if (standing == null) {
            return List.of();
        }
        List<RulesInWords.Line> mine = words.of(wanted());
        return words.of(standing).stream().filter(line -> !mine.contains(line)).toList();
    }

    public List<Integer> upTo(int most) {
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    public List<String> getSwitchNames() {
        return RuleNames.SWITCHES;
    }

    public Map<String, Boolean> getSwitches() {
        return switches;
    }

    public Map<String, Integer> getNumbers() {
        return numbers;
    }

    public Map<String, String> getDays() {
        return days;
    }
}
