package org.inpud.portal.network.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import org.inpud.portal.kernel.KernelRefusal;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.Text;

/** What a network’s reviewers often have to say when they return a sentence, in its own words, one a line. */
@Entity
@Table(name = "canned_reasons")
public class CannedReasons {

    private static final int MOST = 50;
    private static final int LONGEST = 300;

    @Id
    private String network;

    private String lines;

    @Version
    private long version;

    protected CannedReasons() {}

    /** A network that has written none yet. */
    public static CannedReasons none(NetworkKey network) {
        CannedReasons reasons = new CannedReasons();
        reasons.network = network.value();
        reasons.lines = "";
        return reasons;
    }

    public Outcome<Void> become(List<String> texts) {
        List<String> kept = texts.stream()
                .map(text -> Text.normal(text).replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (kept.size() > MOST) {
            return Outcome.refused(Refusal.of(NetworkRefusal.TOO_MANY_REASONS, Map.of("most", MOST))
                    .at("items"));
        }
        if (kept.stream().anyMatch(text -> text.length() > LONGEST)) {
            return Outcome.refused(
                    Refusal.of(KernelRefusal.TOO_LONG, Map.of("most", LONGEST)).at("items"));
        }
        lines = String.join("\n", kept);
        return Outcome.done();
    }

    public List<String> texts() {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    public long version() {
        return version;
    }
}
