package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.release.entity.Concurrence;
import org.inpud.portal.release.entity.FrozenChange;
import org.inpud.portal.release.entity.Imprint;
import org.inpud.portal.release.entity.ReleaseNumber;

/** Writes the colophon of a release, or of a preview of one, in the language of the adaptation. */
@ApplicationScoped
class Colophons {

    private static final int LONGEST_QUOTE = 240;

    private ReleaseWords words;

    protected Colophons() {}

    @Inject
    Colophons(ReleaseWords words) {
        this.words = words;
    }

    /**
     * @param network its name
     * @param number nothing for work in progress
     */
    record Facts(
            AdaptationId adaptation, String network, Imprint imprint, Optional<ReleaseNumber> number, LocalDate day) {}

    Colophon write(Facts facts, List<FrozenChange> changes) {
        LanguageTag reader = facts.adaptation().language();
        return new Colophon(
                words.spokenTo(reader),
                facts.number().isPresent() ? "" : say(reader, "release.file.notice"),
                say(reader, "release.changes.title"),
                say(reader, "release.changes.lead"),
                changes.stream().map(change -> change(reader, change)).toList(),
                say(reader, "release.file.facts.title"),
                facts(reader, facts, changes));
    }

    /** The other networks that stand behind what was released of it before. */
    Colophon.Fact endorsed(LanguageTag reader, List<String> networks) {
        return fact(reader, "release.file.endorsed", String.join(", ", networks));
    }

    private List<Colophon.Fact> facts(LanguageTag reader, Facts facts, List<FrozenChange> changes) {
        Imprint imprint = facts.imprint();
        List<Colophon.Fact> all = new ArrayList<>();
        all.add(fact(reader, "release.file.network", facts.network()));
        all.add(fact(
                reader,
                "release.file.language",
                words.nameOf(facts.adaptation().language(), facts.adaptation().country(), reader)));
        all.add(fact(
                reader,
                "release.file.follows",
                words.say(
                        reader,
                        "release.file.edition",
                        Map.of(
                                "title",
                                imprint.sourceTitle(),
                                "number",
                                imprint.editionNumber(),
                                "language",
                                words.nameOf(imprint.sourceLanguage(), reader)))));
        all.add(fact(reader, "release.file.licence", licence(reader, imprint)));
        all.add(fact(
                reader,
                "release.file.number",
                facts.number().map(ReleaseNumber::toString).orElseGet(() -> say(reader, "release.file.none"))));
        all.add(fact(reader, "release.file.day", words.day(reader, facts.day())));
        if (imprint.isSingleReviewed()) {
            all.add(fact(reader, "release.file.review", say(reader, "release.file.singleReviewed")));
        }
        if (changes.stream().anyMatch(change -> change.concurrence() == Concurrence.NOT_CONCURRED)) {
            all.add(fact(reader, "release.file.concurrence", say(reader, "release.file.notConcurred")));
        }
        return all;
    }

    private String licence(LanguageTag reader, Imprint imprint) {
        String licence = imprint.licence().isCreativeCommons()
                ? imprint.licence().spelling()
                : say(reader, "release.licence." + imprint.licence().name());
        return imprint.isGranted() ? words.say(reader, "release.licence.granted", Map.of("licence", licence)) : licence;
    }

    private Colophon.Change change(LanguageTag reader, FrozenChange change) {
        List<String> further = new ArrayList<>();
        change.reviewBy()
                .ifPresent(day -> further.add(
                        words.say(reader, "release.change.reviewBy", Map.of("day", words.day(reader, day)))));
        if (change.concurrence() != Concurrence.NOT_ASKED) {
            further.add(say(reader, "release.change.concurrence." + change.concurrence()));
        }
        boolean isOwnText = !change.text().isBlank();
        return new Colophon.Change(
                change.number(),
                words.say(
                        reader,
                        "release.change.act." + change.act(),
                        Map.of("text", quote(isOwnText ? change.text() : change.source()))),
                isOwnText && change.act().covers()
                        ? words.say(reader, "release.change.source", Map.of("text", quote(change.source())))
                        : "",
                change.reason()
                        .map(reason -> say(reader, "release.change.reason." + reason))
                        .orElse(""),
                change.note(),
                further);
    }

    private Colophon.Fact fact(LanguageTag reader, String key, String value) {
        return new Colophon.Fact(say(reader, key), value);
    }

    private String say(LanguageTag reader, String key) {
        return words.say(reader, key, Map.of());
    }

    /** Enough of a text to know it by. */
    static String quote(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, end > LONGEST_QUOTE / 2 ? end : LONGEST_QUOTE).strip() + " …";
    }
}
