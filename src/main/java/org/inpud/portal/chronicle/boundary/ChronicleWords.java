package org.inpud.portal.chronicle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.people.control.Pseudonyms;
import org.inpud.portal.web.Messages;
import org.inpud.portal.web.SignedIn;

/**
 * Entries of the chronicle as a person reads them: titles in place of ids, what the facts mean in place of facts. The
 * verdicts that somebody gave on a text one after the other are one line. The record itself, which the chain is taken
 * over, is REST's.
 */
@RequestScoped
class ChronicleWords {

    private static final String VERDICT = "VerdictGiven";
    private static final String VERDICTS = "VerdictsGiven";

    /** Which sentence tells the facts of an event; the facts of others say nothing to a person. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("AdaptationStepped", "step"),
            Map.entry(VERDICT, "verdicts"),
            Map.entry(VERDICTS, "verdicts"),
            Map.entry("LocalChangeRecorded", "change"),
            Map.entry("LocalChangeChanged", "change"),
            Map.entry("LocalChangeWithdrawn", "change"),
            Map.entry("LocalChangeRenewed", "change"),
            Map.entry("VoiceHeard", "change"),
            Map.entry("ReadingGiven", "reading"),
            Map.entry("PeerTestRecorded", "peerTest"),
            Map.entry("ChecklistAnswered", "checklist"),
            Map.entry("RequestAnswered", "request"),
            Map.entry("NetworkRulesChanged", "rules"),
            Map.entry("ProposalsSettled", "proposals"),
            Map.entry("AdaptationOpened", "edition"),
            Map.entry("EditionImported", "edition"),
            Map.entry("EditionFollowed", "followed"),
            Map.entry("AdaptationReleased", "release"),
            Map.entry("ReleaseWithdrawn", "release"),
            Map.entry("ReleaseEndorsed", "release"),
            Map.entry("EndorsementEnded", "release"),
            Map.entry("ReviewerAsked", "lender"),
            Map.entry("ReviewerLent", "lender"),
            Map.entry("LoanDeclined", "lender"),
            Map.entry("LoanEnded", "lender"),
            Map.entry("WorkAssigned", "person"),
            Map.entry("WorkHandedOver", "person"),
            Map.entry("MembershipBegun", "membership"),
            Map.entry("MembershipChanged", "membership"),
            Map.entry("MembershipEnded", "membership"));

    @Inject
    private Messages messages;

    @Inject
    private SubjectWords subjects;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private SignedIn signedIn;

    private Map<UUID, String> names = Map.of();

    List<ChronicleLine> lines(List<ChronicleEntry> entries) {
        names = pseudonyms.of(entries.stream().flatMap(ChronicleWords::people).collect(Collectors.toSet()));
        subjects.learn(entries.stream().map(ChronicleEntry::subject).toList());
        return runs(entries).stream().map(this::line).toList();
    }

    private static Stream<UUID> people(ChronicleEntry entry) {
        return Stream.concat(entry.person().stream(), person(entry.factsByName()).stream());
    }

    private static Optional<UUID> person(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("person")).map(UUID::fromString);
    }

    /** Verdicts of one person on one text that follow each other are one run; every other entry is one by itself. */
    private static List<List<ChronicleEntry>> runs(List<ChronicleEntry> entries) {
        List<List<ChronicleEntry>> runs = new ArrayList<>();
        for (ChronicleEntry entry : entries) {
            if (!runs.isEmpty() && continues(runs.get(runs.size() - 1).get(0), entry)) {
                runs.get(runs.size() - 1).add(entry);
            } else {
                runs.add(new ArrayList<>(List.of(entry)));
            }
        }
        return runs;
    }

    private static boolean continues(ChronicleEntry first, ChronicleEntry next) {
        return first.event().equals(VERDICT)
                && next.event().equals(VERDICT)
                && first.subject().equals(next.subject())
                && first.person().equals(next.person());
    }

    private ChronicleLine line(List<ChronicleEntry> run) {
        ChronicleEntry entry = run.get(0);
        return new ChronicleLine(
                entry.at(),
                entry.person().map(names::get).orElse(""),
                entry.role().map(Role::name).orElse(""),
                entry.event(),
                subjects.of(entry.subject()),
                subjects.page(entry.subject()),
                told(run));
    }

    private String told(List<ChronicleEntry> run) {
        String sentence = TOLD.get(run.get(0).event());
        return sentence == null
                ? ""
                : messages.of(signedIn.language(), "chronicle.told." + sentence, facts(sentence, run));
    }

    private Map<String, Object> facts(String sentence, List<ChronicleEntry> run) {
        Map<String, String> facts = run.get(0).factsByName();
        return switch (sentence) {
            case "verdicts" -> verdicts(run);
            case "step" ->
                Map.of(
                        "step", word("adaptation.step.", facts.get("step")),
                        "from", word("adaptation.stage.", facts.get("from")),
                        "to", word("adaptation.stage.", facts.get("to")));
            case "lender" -> Map.of("lender", subjects.acronym(facts.getOrDefault("lender", "")));
            case "person" -> Map.of("person", pseudonym(facts));
            case "membership" ->
                Map.of("role", word("network.role.", facts.getOrDefault("role", "")), "person", pseudonym(facts));
            default -> numbers(facts);
        };
    }

    private static Map<String, Object> verdicts(Collection<ChronicleEntry> run) {
        Map<String, String> first = run.iterator().next().factsByName();
        if (first.containsKey("count")) {
            return Map.of("accepted", Integer.valueOf(first.get("count")), "returned", 0);
        }
        long accepted = run.stream()
                .filter(entry -> "true".equals(entry.factsByName().get("accept")))
                .count();
        return Map.of("accepted", accepted, "returned", run.size() - accepted);
    }

    /** Counts as numbers, so that plurals are right; codes as they are. */
    private static Map<String, Object> numbers(Map<String, String> facts) {
        Map<String, Object> values = new HashMap<>();
        facts.forEach((name, value) -> values.put(name, value.matches("\\d{1,9}") ? Integer.valueOf(value) : value));
        return values;
    }

    private String pseudonym(Map<String, String> facts) {
        return person(facts)
                .map(names::get)
                .orElseGet(() -> messages.of(signedIn.language(), "chronicle.network.gone"));
    }

    private String word(String kind, String name) {
        LanguageTag language = signedIn.language();
        return messages.has(language, kind + name) ? messages.of(language, kind + name) : "";
    }
}
