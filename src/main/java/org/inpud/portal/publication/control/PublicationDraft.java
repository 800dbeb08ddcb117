package org.inpud.portal.publication.control;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Licence;
import org.inpud.portal.publication.entity.Objective;
import org.inpud.portal.publication.entity.Particulars;
import org.inpud.portal.publication.entity.PublicationRefusal;

/** A publication's particulars as somebody wrote them, not yet checked; what is missing is null. */
public record PublicationDraft(
        String title,
        String kind,
        Integer year,
        String language,
        List<String> objectives,
        List<String> topics,
        String licence) {

    private static final int LONGEST_TITLE = 300;
    private static final int FIRST_YEAR = 1900;

    /** The same with what is missing taken from the particulars that stand. */
    PublicationDraft over(Particulars standing) {
        return new PublicationDraft(
                Objects.requireNonNullElse(title, standing.title()),
                Objects.requireNonNullElse(kind, standing.kind().spelling()),
                Objects.requireNonNullElse(year, standing.year()),
                Objects.requireNonNullElse(language, standing.language().value()),
                Objects.requireNonNullElseGet(objectives, () -> standing.objectives().stream()
                        .map(Objective::spelling)
                        .toList()),
                Objects.requireNonNullElseGet(topics, () -> List.copyOf(standing.topics())),
                Objects.requireNonNullElse(licence, standing.licence().spelling()));
    }

    /**
     * The particulars, or every field that can't be used.
     *
     * @param knownTopics keys of the secretariat's list
     * @param now in whose year a work can be announced for the next one
     */
    Outcome<Particulars> check(Set<String> knownTopics, Year now) {
        List<Refusal> refusals = new ArrayList<>();
        String checkedTitle = checkTitle(refusals);
        Optional<Kind> checkedKind = one(kind, "kind", Kind::parse, PublicationRefusal.UNKNOWN_KIND, refusals);
        Optional<LanguageTag> checkedLanguage =
                one(language, "language", LanguageTag::parse, KernelRefusal.BAD_LANGUAGE, refusals);
        Optional<Licence> checkedLicence =
                one(licence, "licence", Licence::parse, PublicationRefusal.UNKNOWN_LICENCE, refusals);
        Set<Objective> checkedObjectives = new TreeSet<>();
        for (String objective : orNone(objectives)) {
            one(objective, "objectives", Objective::parse, PublicationRefusal.UNKNOWN_OBJECTIVE, refusals)
                    .ifPresent(checkedObjectives::add);
        }
        orNone(topics).stream()
                .filter(topic -> !knownTopics.contains(topic))
                .map(topic -> Refusal.of(PublicationRefusal.UNKNOWN_TOPIC, Map.of("topic", String.valueOf(topic)))
                        .at("topics"))
                .forEach(refusals::add);
        checkYear(now, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return Outcome.done(new Particulars(
                checkedTitle,
                checkedKind.orElseThrow(),
                year,
                checkedLanguage.orElseThrow(),
                checkedLicence.orElseThrow(),
                checkedObjectives,
                Set.copyOf(orNone(topics))));
    }

    private String checkTitle(List<Refusal> refusals) {
        if (title == null || title.isBlank()) {
            refusals.add(Refusal.of(KernelRefusal.MISSING_VALUE).at("title"));
        } else if (title.length() > LONGEST_TITLE) {
            refusals.add(Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST_TITLE))
                    .at("title"));
        }
        return title;
    }

    private void checkYear(Year now, List<Refusal> refusals) {
        if (year == null) {
            refusals.add(Refusal.of(KernelRefusal.MISSING_VALUE).at("year"));
        } else if (year < FIRST_YEAR || year > now.getValue() + 1) {
            refusals.add(Refusal.of(
                            PublicationRefusal.BAD_YEAR,
                            Map.of("first", Integer.toString(FIRST_YEAR), "last", Integer.toString(now.getValue() + 1)))
                    .at("year"));
        }
    }

    private static <T> Optional<T> one(
            String written,
            String field,
            Function<String, Optional<T>> parse,
            RefusalCode code,
            List<Refusal> refusals) {
        if (written == null || written.isBlank()) {
            refusals.add(Refusal.of(KernelRefusal.MISSING_VALUE).at(field));
            return Optional.empty();
        }
        Optional<T> parsed = parse.apply(written.strip());
        if (parsed.isEmpty()) {
            refusals.add(Refusal.of(code).at(field));
        }
        return parsed;
    }

    private static List<String> orNone(List<String> values) {
        return values == null ? List.of() : values;
    }
}
