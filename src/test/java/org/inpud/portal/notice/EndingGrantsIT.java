package org.inpud.portal.notice;

import static org.inpud.portal.adaptation.AdaptationFixture.SECRETARIAT;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.adaptation.control.NewAdaptation;
import org.inpud.portal.adaptation.control.OpenAdaptation;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.notice.entity.NoticeKind;
import org.inpud.portal.planning.control.GrantReminders;
import org.inpud.portal.publication.control.ImportEdition;
import org.inpud.portal.publication.control.PublicationDraft;
import org.inpud.portal.publication.control.RecordGrant;
import org.inpud.portal.publication.control.RegisterPublication;
import org.inpud.portal.publication.entity.PublicationKey;
import org.inpud.portal.support.MovedClock;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestMembers;
import org.junit.jupiter.api.Test;

/** A permission to adapt is about to end: whoever can ask for another, and whoever works under it, is told in time. */
class EndingGrantsIT extends PortalIT {

    @Inject
    private RegisterPublication register;

    @Inject
    private ImportEdition importEdition;

    @Inject
    private RecordGrant record;

    @Inject
    private OpenAdaptation open;

    @Inject
    private GrantReminders remind;

    @Inject
    private TestMembers members;

    @Inject
    private Clock clock;

    @Test
    void itIsSaidTwiceBeforeAndOnceAfterToThoseWhomItConcerns() throws Exception {
        Actor secretariat = members.somebody(RoleHeld.everywhere(Role.SECRETARIAT));
        Actor atWork = members.somebody(RoleHeld.in("panpud", Role.COORDINATOR));
        Actor elsewhere = members.somebody(RoleHeld.in("enpud", Role.COORDINATOR));
        PublicationKey work = forbidden();
        grant(work, 30);
        adaptation(work);

        remind.remind();
        remind.remind();
        assertEquals(List.of(NoticeKind.GRANT_NEAR_END), members.told(secretariat, work.value()));
        assertEquals(List.of(NoticeKind.GRANT_NEAR_END), members.told(atWork, work.value()));

        MovedClock.after(Duration.ofDays(20), remind::remind);
        MovedClock.after(Duration.ofDays(30), remind::remind);
        assertEquals(2, members.told(atWork, work.value()).size());

        MovedClock.after(Duration.ofDays(31), remind::remind);
        MovedClock.after(Duration.ofDays(40), remind::remind);
        assertEquals(
                List.of(NoticeKind.GRANT_NEAR_END, NoticeKind.GRANT_NEAR_END, NoticeKind.GRANT_RAN_OUT),
                members.told(atWork, work.value()));
        assertEquals(List.of(), members.told(elsewhere, work.value()));
    }

    @Test
    void whereAnotherLastsLongerNobodyIsTold() throws Exception {
        Actor atWork = members.somebody(RoleHeld.in("panpud", Role.COORDINATOR));
        PublicationKey work = forbidden();
        adaptation(work);
        grant(work, 30);
        grant(work, 900);
        remind.remind();
        assertEquals(List.of(), members.told(atWork, work.value()));
    }

    private PublicationKey forbidden() throws Exception {
        PublicationKey key = PublicationKey.of("ending-" + UUID.randomUUID());
        done(register.register(
                SECRETARIAT,
                key.value(),
                Optional.empty(),
                new PublicationDraft(
                        "Locked doors", "guide", 2026, "en", List.of("policy"), List.of("law"), "CC BY-NC-ND 4.0")));
        done(importEdition.importFile(
                SECRETARIAT,
                key,
                "text.md",
                new ByteArrayInputStream("# Locked doors\n\nKnock.\n".getBytes(StandardCharsets.UTF_8)),
                ""));
        return key;
    }

    private void grant(PublicationKey work, int days) {
        LocalDate last = LocalDate.now(clock).plusDays(days);
        done(record.record(
                SECRETARIAT,
                work,
                new RecordGrant.Draft(
                        "A publisher", "translation", List.of(), List.of("panpud"), last.toString(), "")));
    }

    private void adaptation(PublicationKey work) {
        Actor coordinator = members.somebody(RoleHeld.in("panpud", Role.COORDINATOR));
        AdaptationId id = new AdaptationId(work.value(), "panpud", LanguageTag.of("fr"), Optional.empty());
        done(open.open(coordinator, new NewAdaptation(id, 1, Optional.empty())));
    }
}
