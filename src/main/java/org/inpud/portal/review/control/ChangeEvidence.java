package org.inpud.portal.review.control;

import static org.inpud.portal.review.control.Evident.Sign.*;
import static org.inpud.portal.review.control.Evident.Weight.GOOD;
import static org.inpud.portal.review.control.Evident.Weight.HEED;
import static org.inpud.portal.review.control.Evident.Weight.NOTE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.inpud.portal.adaptation.control.LocalChangeView;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.Decision;
import org.inpud.portal.adaptation.entity.Voice;

/** What the local changes in force tell about the points of the checklist. Pure. */
final class ChangeEvidence {

    private final List<LocalChangeView> changes;

    ChangeEvidence(List<LocalChangeView> changes) {
        this.changes = changes.stream()
                .filter(change -> change.decision() != Decision.REJECTED)
                .toList();
    }

    private List<LocalChangeView> all(Predicate<LocalChangeView> wanted) {
        return changes.stream().filter(wanted).toList();
    }

    private List<LocalChangeView> coded(ChangeCode code) {
        return all(change -> change.written().code() == code);
    }

    /** Omissions and additions with their reasons. */
    List<Evident> leftOut() {
        List<LocalChangeView> found =
                all(change -> change.act() == Act.OMIT || change.act().isAddition());
        long silent = found.stream()
                .filter(change -> change.written().reason().isEmpty()
                        || change.written().note().isBlank())
                .count();
        if (found.isEmpty()) {
            return List.of(Evident.good(NOTHING_LEFT_OUT));
        }
        return List.of(
                silent == 0
                        ? Evident.of(LEFT_OUT_EXPLAINED, GOOD, found.size())
                        : Evident.of(LEFT_OUT_UNEXPLAINED, HEED, silent));
    }

    List<Evident> core() {
        List<LocalChangeView> touched = all(LocalChangeView::touchesCore);
        if (touched.isEmpty()) {
            return List.of(Evident.good(CORE_UNTOUCHED));
        }
        List<Evident> found = new ArrayList<>(List.of(Evident.of(CORE_TOUCHED, NOTE, touched.size())));
        add(found, CORE_AWAITED, HEED, touched.stream().filter(change -> awaits(change, Voice.CONCURRENCE)));
        add(found, CORE_AGAINST, HEED, touched.stream().filter(change -> last(change, Voice.CONCURRENCE)
                .filter(heard -> !heard.accept())
                .isPresent()));
        return found;
    }

    /** Signed by readers of the country, and when last. */
    List<Evident> law() {
        List<LocalChangeView> law = coded(ChangeCode.LAW);
        if (law.isEmpty()) {
            return List.of(Evident.good(NO_LAW));
        }
        List<Evident> found = new ArrayList<>();
        List<LocalDate> read = law.stream()
                .flatMap(change -> last(change, Voice.COUNTRY_READER).stream())
                .filter(LocalChangeView.Heard::accept)
                .map(heard -> LocalDate.ofInstant(heard.at(), ZoneOffset.UTC))
                .sorted()
                .toList();
        if (!read.isEmpty()) {
            found.add(new Evident(LAW_READ, GOOD, Map.of("count", read.size(), "day", read.get(0))));
        }
        if (read.size() < law.size()) {
            found.add(Evident.of(LAW_UNREAD, HEED, law.size() - read.size()));
        }
        add(found, FACTS_DUE, HEED, law.stream().filter(change -> change.facts().isDue()));
        return found;
    }

    List<Evident> services() {
        List<LocalChangeView> services = coded(ChangeCode.SVC);
        if (services.isEmpty()) {
            return List.of(Evident.good(NO_SERVICES));
        }
        List<Evident> found = new ArrayList<>();
        services.stream()
                .flatMap(change -> change.facts().due().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(day ->
                        found.add(new Evident(SERVICES_DATED, GOOD, Map.of("count", services.size(), "day", day))));
        add(found, FACTS_DUE, HEED, services.stream().filter(change -> change.facts()
                .isDue()));
        return found;
    }

    List<Evident> slang() {
        List<LocalChangeView> slang = coded(ChangeCode.SLANG);
        if (slang.isEmpty()) {
            return List.of(Evident.good(NO_SLANG));
        }
        List<Evident> found = new ArrayList<>();
        add(found, SLANG_HEARD, GOOD, slang.stream().filter(change -> !awaits(change, Voice.SECOND_READER)));
        add(found, SLANG_UNHEARD, HEED, slang.stream().filter(change -> awaits(change, Voice.SECOND_READER)));
        return found;
    }

    /** Terms that were chosen on purpose. */
    List<Evident> words() {
        return noted(WORD_CHANGES, coded(ChangeCode.LEX).size());
    }

    List<Evident> norms() {
        return noted(NORM_CHANGES, coded(ChangeCode.NORM).size());
    }

    long pictures() {
        return coded(ChangeCode.IMG).size();
    }

    private static List<Evident> noted(Evident.Sign sign, int count) {
        return count == 0 ? List.of() : List.of(Evident.of(sign, NOTE, count));
    }

    private static void add(
            List<Evident> found,
            Evident.Sign sign,
            Evident.Weight weight,
            java.util.stream.Stream<LocalChangeView> which) {
        long count = which.count();
        if (count > 0) {
            found.add(Evident.of(sign, weight, count));
        }
    }

    private static boolean awaits(LocalChangeView change, Voice voice) {
        return change.missing().contains(voice);
    }

    private static Optional<LocalChangeView.Heard> last(LocalChangeView change, Voice voice) {
        return change.heard().stream()
                .filter(heard -> heard.as() == voice && heard.isPresent())
                .reduce((earlier, later) -> later);
    }
}
