package org.inpud.portal.adaptation.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.control.Carried.Line;
import org.inpud.portal.adaptation.control.Carried.Place;
import org.inpud.portal.adaptation.control.Carried.Result;
import org.inpud.portal.adaptation.control.Carried.Standing;
import org.inpud.portal.adaptation.entity.Content;
import org.inpud.portal.adaptation.entity.Fate;
import org.inpud.portal.adaptation.entity.RenderingState;
import org.inpud.portal.check.entity.CheckFinding;
import org.inpud.portal.check.entity.CheckSeverity;
import org.inpud.portal.document.entity.Typesetting;
import org.inpud.portal.publication.control.Movements;
import org.inpud.portal.publication.entity.Whereabouts;

/**
 * Works out what following another edition makes of every segment, from the texts alone and before anything is written.
 * What says the same keeps everything; what says something else keeps its text and asks for a look; what comes back
 * from an earlier edition brings back what was archived with it. Nothing goes but into the archive.
 */
final class CarryOver {

    /**
     * Everything that is known before.
     *
     * @param olderSources by segment, what the source said that a text renders which is behind already
     * @param archived what earlier follows archived and the edition has again
     * @param judged by segment, how a text stood before its source changed under it
     * @param repainted segments that describe another picture than the one that their text was written for
     */
    record Known(
            long edition,
            List<Line> before,
            List<Line> after,
            List<Standing> texts,
            Map<String, String> olderSources,
            List<Standing> archived,
            Map<String, Standing> judged,
            Set<String> repainted,
            Checking checking) {}

    private final Known known;
    private final Map<String, Line> before;
    private final Map<String, Standing> texts;
    private final Map<String, Standing> archived;
    private final Map<String, String> fingerprintsBefore;
    private final Map<String, String> fingerprintsAfter;
    private final Movements movements;

    private CarryOver(Known known, List<CarriedChange> changes) {
        this.known = known;
        before = known.before().stream().collect(Collectors.toMap(Line::segment, Function.identity()));
        texts = ofSource(known.texts());
        archived = ofSource(known.archived());
        fingerprintsBefore = new HashMap<>();
        fingerprintsAfter = new HashMap<>();
        for (CarriedChange carried : changes) {
            if (carried.change().act().covers() && carried.change().isInForce()) {
                fingerprintsBefore.put(
                        carried.change().passage(), carried.change().fingerprint());
            }
            if (carried.settles()) {
                fingerprintsAfter.put(carried.change().passage(), carried.fingerprint());
            }
        }
        movements = Movements.between(passages(known.before()), passages(known.after()));
    }

    static List<Carried> of(Known known, List<CarriedChange> changes) {
        CarryOver carryOver = new CarryOver(known, changes);
        List<Carried> all = new ArrayList<>();
        known.after().forEach(line -> all.add(carryOver.carried(line)));
        Map<String, Line> after = known.after().stream().collect(Collectors.toMap(Line::segment, Function.identity()));
        known.before().stream()
                .filter(line -> !after.containsKey(line.segment()))
                .forEach(line -> all.add(carryOver.dropped(line)));
        return all;
    }

    private static Map<String, Standing> ofSource(List<Standing> all) {
        return all.stream()
                .filter(text -> text.change().isEmpty())
                .collect(Collectors.toMap(Standing::segment, Function.identity()));
    }

    private static LinkedHashMap<String, String> passages(List<Line> lines) {
        LinkedHashMap<String, String> passages = new LinkedHashMap<>();
        lines.forEach(line -> passages.put(line.segment(), line.passage()));
        return passages;
    }

    static int position(Line line) {
        return position(line.position());
    }

    /** Where the text of a segment stands that has this position in its edition. */
    static int position(int inEdition) {
        return (inEdition + 1) * Adaptations.DISTANCE;
    }

    private Carried dropped(Line line) {
        Standing text = texts.get(line.segment());
        return new Carried(
                line.segment(),
                Fate.DROPPED,
                Whereabouts.STAYED,
                Optional.of(line.source()),
                Optional.empty(),
                Optional.of(text),
                new Place(text.passage(), text.position()),
                text.asItIs(),
                false);
    }

    private Carried carried(Line line) {
        Standing text = texts.getOrDefault(line.segment(), archived.get(line.segment()));
        if (text == null) {
            Result empty = new Result(RenderingState.EMPTY, "", Optional.empty(), Optional.empty(), 0, 0, 0);
            return carried(line, Fate.ADDED, Optional.empty(), Optional.empty(), empty);
        }
        boolean isBack = text.archive().isPresent();
        String was = isBack || text.renderedFrom().isPresent()
                ? known.olderSources().get(line.segment())
                : before.get(line.segment()).source();
        Optional<Standing> standing = isBack ? Optional.empty() : Optional.of(text);
        boolean isRepainted = !isBack && known.repainted().contains(line.segment());
        if (!isRepainted
                && (was.equals(line.source()) || Typesetting.without(was).equals(Typesetting.without(line.source())))) {
            Fate same = isBack ? Fate.RETURNED : was.equals(line.source()) ? Fate.CARRIED : Fate.TYPESET;
            return carried(line, same, Optional.of(was), standing, same(line, text));
        }
        Result result = text.target().isEmpty() ? text.asItIs() : changed(line, text);
        return carried(line, Fate.ATTENTION, Optional.of(was), standing, result);
    }

    private Carried carried(Line line, Fate fate, Optional<String> was, Optional<Standing> text, Result result) {
        return new Carried(
                line.segment(),
                fate,
                text.isPresent() ? movements.of(line.segment(), line.passage()) : Whereabouts.STAYED,
                was,
                Optional.of(line.source()),
                text,
                new Place(line.passage(), position(line)),
                result,
                false);
    }

    /** The verdict holds as long as nothing that it judged differs; where the source is back, it holds again. */
    private Result same(Line line, Standing text) {
        Standing judged = text.renderedFrom().isEmpty() ? null : known.judged().get(line.segment());
        RenderingState state = judged != null && judged.target().equals(text.target()) ? judged.state() : text.state();
        String hash = hash(line, text, state);
        boolean isVoid = state == RenderingState.REVIEWED && !hash.equals(judged == null ? text.hash() : judged.hash());
        Counts counts = isAsItWas(line, text) ? Counts.of(text) : counts(line, text);
        return new Result(
                isVoid ? RenderingState.RENDERED : state,
                hash,
                Optional.empty(),
                text.archive(),
                counts.errors(),
                counts.warnings(),
                counts.hints());
    }

    /** Whether what was found before is what would be found now. */
    private boolean isAsItWas(Line line, Standing text) {
        return text.target().isEmpty()
                || text.renderedFrom().isEmpty()
                        && text.archive().isEmpty()
                        && before.get(line.segment()).source().equals(line.source());
    }

    /** Untouched where nothing that it is made of differs, so that what was hashed in another way before stays true. */
    private String hash(Line line, Standing text, RenderingState state) {
        String then = fingerprintsBefore.getOrDefault(text.passage(), "");
        String now = fingerprintsAfter.getOrDefault(line.passage(), "");
        boolean isSame = text.renderedFrom().isEmpty()
                && then.equals(now)
                && text.archive().isEmpty();
        return isSame || state == RenderingState.EMPTY
                ? text.hash()
                : new Content(line.source(), text.target(), now).hash();
    }

    private Result changed(Line line, Standing text) {
        String now = fingerprintsAfter.getOrDefault(line.passage(), "");
        Counts counts = counts(line, text);
        return new Result(
                RenderingState.ATTENTION,
                new Content(line.source(), text.target(), now).hash(),
                Optional.of(text.renderedFrom().orElse(known.edition())),
                text.archive(),
                counts.errors(),
                counts.warnings(),
                counts.hints());
    }

    private record Counts(int errors, int warnings, int hints) {

        static Counts of(Standing text) {
            return new Counts(text.errors(), text.warnings(), text.hints());
        }
    }

    private Counts counts(Line line, Standing text) {
        List<CheckFinding> found = known.checking().of(line.source(), text.target());
        return new Counts(
                count(found, CheckSeverity.ERROR),
                count(found, CheckSeverity.WARNING),
                count(found, CheckSeverity.HINT));
    }

    private static int count(List<CheckFinding> found, CheckSeverity severity) {
        return (int)
                found.stream().filter(finding -> finding.severity() == severity).count();
    }
}
