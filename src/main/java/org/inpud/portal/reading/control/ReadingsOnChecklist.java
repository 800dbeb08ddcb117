package org.inpud.portal.reading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.reading.entity.Reading;
import org.inpud.portal.reading.entity.ReadingKind;
import org.inpud.portal.review.control.Evident;
import org.inpud.portal.review.control.Evident.Sign;
import org.inpud.portal.review.control.Evident.Weight;
import org.inpud.portal.review.control.PointEvidence;

/** What was read of the whole: for each country beside the law, and INWUD's reading beside women, prison and migration. */
@ApplicationScoped
class ReadingsOnChecklist implements PointEvidence {

    private static final int LAW = 6;
    private static final int WOMEN = 11;

    @Inject
    private Readings readings;

    @Override
    public Map<Integer, List<Evident>> of(AdaptationId adaptation) {
        List<Reading> given = readings.given(adaptation);
        String present = readings.presentHash(adaptation);
        return Map.of(
                LAW,
                countries(given, present),
                WOMEN,
                women(given, present, readings.asked(adaptation).isPresent()));
    }

    /** The last word for each country, on the text as it stands. */
    private static List<Evident> countries(List<Reading> given, String present) {
        Map<String, Reading> last = new LinkedHashMap<>();
        given.stream()
                .filter(reading -> reading.kind() == ReadingKind.COUNTRY && reading.isOn(present))
                .forEach(reading -> last.putIfAbsent(reading.country().orElse(""), reading));
        List<Evident> evident = new ArrayList<>();
        Optional<Instant> earliest = last.values().stream()
                .filter(Reading::isAccepting)
                .map(Reading::givenAt)
                .min(Instant::compareTo);
        long agreed = last.values().stream().filter(Reading::isAccepting).count();
        earliest.ifPresent(at ->
                evident.add(new Evident(Sign.COUNTRIES_AGREED, Weight.GOOD, Map.of("count", agreed, "day", day(at)))));
        if (agreed < last.size()) {
            evident.add(Evident.of(Sign.COUNTRIES_AGAINST, Weight.HEED, last.size() - agreed));
        }
        return evident;
    }

    private static List<Evident> women(List<Reading> given, String present, boolean isAsked) {
        Optional<Reading> last = given.stream()
                .filter(reading -> reading.kind() == ReadingKind.WOMEN)
                .findFirst();
        if (last.isEmpty()) {
            return isAsked ? List.of(new Evident(Sign.WOMEN_AWAITED, Weight.HEED, Map.of())) : List.of();
        }
        Map<String, Object> day = Map.of("day", day(last.get().givenAt()));
        if (!last.get().isOn(present)) {
            return List.of(new Evident(Sign.WOMEN_READ_BEFORE, Weight.HEED, day));
        }
        return List.of(
                last.get().isAccepting()
                        ? new Evident(Sign.WOMEN_AGREED, Weight.GOOD, day)
                        : new Evident(Sign.WOMEN_AGAINST, Weight.HEED, day));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
