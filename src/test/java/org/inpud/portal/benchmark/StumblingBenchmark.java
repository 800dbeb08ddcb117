package org.inpud.portal.benchmark;

import java.util.List;
import java.util.Locale;
import org.inpud.portal.document.control.Extraction;
import org.inpud.portal.document.control.Scrubbing;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.support.HostileFiles;
import org.junit.jupiter.api.Test;

/**
 * How long texts made to trouble parsers keep whoever brought them, and what is answered: some take until they are
 * given up, so that all of them take minutes. {@code mvn -B test -Dtest=StumblingBenchmark}
 */
class StumblingBenchmark {

    private static final double SLOW = 2;

    @Test
    void textsOverWhichParsersStumble() {
        List<HostileFiles.Piece> pieces = HostileFiles.stumbling();
        int fast = 0;
        for (HostileFiles.Piece piece : pieces) {
            byte[] file = piece.made().get();
            long begun = System.nanoTime();
            Outcome<?> outcome = new Scrubbing().admit(file, piece.name()).then(clean -> new Extraction()
                    .extract(clean.content(), piece.name(), LanguageTag.of("en")));
            double seconds = (System.nanoTime() - begun) / 1e9;
            fast += seconds < SLOW ? 1 : 0;
            if (seconds >= SLOW) {
                print(
                        "%s, %,d bytes: %.1f s, %s",
                        piece.name(),
                        file.length,
                        seconds,
                        outcome.isDone() ? "taken" : outcome.refusals().get(0).code());
            }
        }
        print("%d of %d are answered within %.0f s", fast, pieces.size(), SLOW);
    }

    private static void print(String format, Object... values) {
        System.getLogger(StumblingBenchmark.class.getName())
                .log(System.Logger.Level.INFO, String.format(Locale.ROOT, format, values));
    }
}
