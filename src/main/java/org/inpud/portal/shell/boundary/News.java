package org.inpud.portal.shell.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.publication.entity.Publication;

/**
 * Something that happened in the person's networks: to one work, or to several one after the other.
 *
 * @param at when it happened last
 * @param event its name, with which its sentence is found
 * @param stage where the adaptations went, or empty
 * @param abouts to what, the newest first
 */
public record News(Instant at, String event, String stage, List<About> abouts) {

    /** So many are named; of the others it is said how many they are. */
    private static final int NAMED = 3;

    /** Of what an adaptation goes through only the last is news. */
    private static final Set<String> LIFE = Set.of("AdaptationOpened", "AdaptationStepped");

    /**
     * A work, or an adaptation of it.
     *
     * @param adaptation null where it is about the work itself
     */
    public record About(String subject, String title, AdaptationId adaptation) {

        static About of(ChronicleEntry entry, Map<String, Publication> works) {
            Publication work = works.get(publication(entry));
            return new About(
                    entry.subject(),
                    work == null ? entry.subject() : work.title(),
                    AdaptationId.parse(entry.subject()).orElse(null));
        }

        public String address() {
            return (adaptation == null ? "/publication/publication?key=" : "/adaptation/overview?id=") + subject;
        }
    }

    /**
     * The newest first. What happened to the same thing before is left out: it is overtaken. What happened alike, one
     * behind the other, is told once.
     */
    static List<News> of(List<ChronicleEntry> entries, Map<String, Publication> works, int most) {
        List<News> news = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (ChronicleEntry entry : entries) {
            String stage = entry.event().equals("AdaptationStepped")
                    ? Optional.ofNullable(entry.factsByName().get("to")).orElse("")
                    : "";
            // That something is on the shelf is told by its release.
            String kind = LIFE.contains(entry.event()) ? "" : entry.event();
            if (stage.equals("RELEASED") || !told.add(kind + " " + entry.subject())) {
                continue;
            }
            News last = news.isEmpty() ? null : news.get(news.size() - 1);
            if (last != null && last.event.equals(entry.event()) && last.stage.equals(stage)) {
                last.abouts.add(About.of(entry, works));
            } else {
                List<About> abouts = new ArrayList<>();
                abouts.add(About.of(entry, works));
                news.add(new News(entry.at(), entry.event(), stage, abouts));
            }
        }
        return news.stream().limit(most).toList();
    }

    public int count() {
        return abouts.size();
    }

    public List<About> named() {
        return abouts.stream().limit(NAMED).toList();
    }

    /** How many are not named. */
    public int more() {
        return Math.max(0, abouts.size() - NAMED);
    }

    /** The key of the publication that an entry is about. */
    static String publication(ChronicleEntry entry) {
        return AdaptationId.parse(entry.subject())
                .map(AdaptationId::publication)
                .orElse(entry.subject());
    }
}
