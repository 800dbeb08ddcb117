package org.inpud.portal.library.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.publication.entity.Kind;
import org.inpud.portal.publication.entity.Publication;
import org.inpud.portal.release.entity.Release;

/**
 * A work as readers find it.
 *
 * @param title in the reader's language where an adaptation has one, else the source's
 * @param sourceLanguage in which it was written
 * @param releases of each adaptation the newest on the shelf
 * @param changes how many local changes these have together
 */
public record ShelvedWork(
        String key,
        String title,
        LanguageTag titleLanguage,
        Kind kind,
        int year,
        LanguageTag sourceLanguage,
        List<Shelved> releases,
        int changes,
        boolean isSourceNewer) {

    /** One language in which a work can be read. */
    public record Shelved(
            String adaptation,
            String number,
            LanguageTag language,
            Optional<String> country,
            String network,
            boolean isAlone) {}

    static ShelvedWork of(Publication publication, List<Release> releases, LanguageTag reader) {
        Optional<Release> own = releases.stream()
                .filter(release -> release.imprint().titleLanguage().primary().equals(reader.primary()))
                .findFirst();
        return new ShelvedWork(
                publication.key().value(),
                own.map(release -> release.imprint().title()).orElse(publication.title()),
                own.map(release -> release.imprint().titleLanguage()).orElse(publication.language()),
                publication.kind(),
                publication.year(),
                publication.language(),
                shelved(releases),
                releases.stream().mapToInt(release -> release.changes().size()).sum(),
                releases.stream().anyMatch(release -> release.imprint().editionNumber() < publication.editions()));
    }

    /** Sorted by language; where one language stands there once only, its name says enough. */
    static List<Shelved> shelved(List<Release> releases) {
        var byLanguage = releases.stream()
                .collect(Collectors.groupingBy(release -> release.adaptation().language(), Collectors.counting()));
        return releases.stream()
                .sorted(java.util.Comparator.comparing(release -> release.adaptation()
                        .toString()
                        .substring(release.adaptation().publication().length())))
                .map(release -> new Shelved(
                        release.adaptation().toString(),
                        release.number().toString(),
                        release.adaptation().language(),
                        release.adaptation().country(),
                        release.adaptation().network(),
                        byLanguage.get(release.adaptation().language()) == 1))
                .sorted(java.util.Comparator.comparing(
                        shelved -> shelved.language().value()))
                .toList();
    }
}
