package org.inpud.portal.shell.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.control.AdaptationOpened;
import org.inpud.portal.adaptation.control.AdaptationStepped;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Stage;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.chronicle.entity.ChronicleEntry;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.DomainEvent;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.junit.jupiter.api.Test;

/** What changed is told once: the same thing by its last news, what happened alike in one line. */
class NewsTest {

    private static final Actor ACTOR = Actor.of(new UUID(7, 7), List.of(RoleHeld.in("lanpud", Role.COORDINATOR)));

    private static AdaptationId adaptation(String work, String country) {
        return new AdaptationId(work, "lanpud", LanguageTag.of("es"), Optional.ofNullable(country));
    }

    private static DomainEvent opened(AdaptationId id) {
        return new AdaptationOpened(ACTOR, Role.COORDINATOR, id, 1);
    }

    private static DomainEvent stepped(AdaptationId id, Stage from, Stage to) {
        return new AdaptationStepped(ACTOR, Role.COORDINATOR, id, Step.SUBMIT, from, to);
    }

    private static List<News> told(int most, DomainEvent... happened) {
        List<ChronicleEntry> entries = new ArrayList<>();
        for (int at = 0; at < happened.length; at++) {
            entries.add(ChronicleEntry.of(happened[at], Instant.ofEpochSecond(at)));
        }
        Collections.reverse(entries);
        return News.of(entries, Map.of(), most);
    }

    @Test
    void whatHappenedAlikeIsOneLineThatNamesEachWithItsCountry() {
        List<News> news = told(
                8,
                opened(adaptation("doors", "cr")),
                opened(adaptation("doors", "mx")),
                opened(adaptation("doors", "hn")),
                opened(adaptation("doors", "gt")));
        assertEquals(1, news.size());
        assertEquals(4, news.get(0).count());
        assertEquals(1, news.get(0).more());
        assertEquals(
                List.of("gt", "hn", "mx"),
                news.get(0).named().stream()
                        .map(about -> about.adaptation().country().orElse(""))
                        .toList());
        assertEquals(Instant.ofEpochSecond(3), news.get(0).at());
    }

    @Test
    void ofOneAdaptationOnlyTheLastStageIsNewsAndTheShelfIsToldByTheRelease() {
        AdaptationId id = adaptation("doors", null);
        AdaptationId other = adaptation("windows", null);
        List<News> news = told(
                8,
                opened(id),
                stepped(id, Stage.TRANSLATING, Stage.REVIEWING),
                stepped(other, Stage.TRANSLATING, Stage.REVIEWING),
                stepped(id, Stage.REVIEWING, Stage.DECIDING),
                stepped(id, Stage.APPROVED, Stage.RELEASED));
        assertEquals(
                List.of("DECIDING doors", "REVIEWING windows"),
                news.stream()
                        .map(one -> one.stage() + " "
                                + one.abouts().get(0).adaptation().publication())
                        .toList());
    }

    @Test
    void noMoreThanWanted() {
        assertEquals(
                2,
                told(
                                2,
                                stepped(adaptation("a", null), Stage.PLANNED, Stage.TRANSLATING),
                                stepped(adaptation("b", null), Stage.REVIEWING, Stage.DECIDING),
                                stepped(adaptation("c", null), Stage.DECIDING, Stage.APPROVED))
                        .size());
    }
}
