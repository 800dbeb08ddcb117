package org.inpud.portal.release;

import static org.inpud.portal.adaptation.AdaptationFixture.COORDINATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.NETWORK;
import static org.inpud.portal.adaptation.AdaptationFixture.REVIEWER;
import static org.inpud.portal.adaptation.AdaptationFixture.TRANSLATOR;
import static org.inpud.portal.adaptation.AdaptationFixture.codes;
import static org.inpud.portal.adaptation.AdaptationFixture.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inpud.portal.adaptation.AdaptationFixture;
import org.inpud.portal.adaptation.control.RenderSegment;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.Step;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.kernel.RoleHeld;
import org.inpud.portal.people.control.MyAccount;
import org.inpud.portal.release.control.ChooseCredit;
import org.inpud.portal.release.control.CreditView;
import org.inpud.portal.release.control.SeeCredits;
import org.inpud.portal.release.control.WithdrawRelease;
import org.inpud.portal.release.entity.PartOfWork;
import org.inpud.portal.release.entity.ReleaseNumber;
import org.inpud.portal.review.control.Evident;
import org.inpud.portal.review.control.KeepChecklist;
import org.inpud.portal.support.PortalIT;
import org.inpud.portal.support.TestMembers;
import org.junit.jupiter.api.Test;

/** Who is named for their work: by their own choice, from what they did, and no longer than they want. */
class CreditsIT extends PortalIT {

    @Inject
    private AdaptationFixture fixture;

    @Inject
    private TestMembers members;

    @Inject
    private ChooseCredit choose;

    @Inject
    private SeeCredits see;

    @Inject
    private KeepChecklist checklist;

    @Inject
    private RenderSegment render;

    @Inject
    private WithdrawRelease withdraw;

    @Inject
    private MyAccount account;

    private List<String> onPage(AdaptationId id) {
        return done(see.of(Actor.ANYBODY, id, ReleaseNumber.FIRST)).stream()
                .map(CreditView::name)
                .toList();
    }

    private void release(AdaptationId id) {
        fixture.step(COORDINATOR, id, Step.APPROVE);
        fixture.step(COORDINATOR, id, Step.RELEASE);
    }

    private List<Evident> evidence(AdaptationId id) {
        return done(checklist.evidence(COORDINATOR, id)).get(16).stream()
                .filter(one -> one.sign() == Evident.Sign.PEOPLE_NAMED || one.sign() == Evident.Sign.NOBODY_NAMED)
                .toList();
    }

    @Test
    void whoWorkedChoosesTheirNameAndTheChecklistAndThePageShowIt() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        assertEquals(Evident.Sign.NOBODY_NAMED, evidence(id).get(0).sign());
        assertEquals(List.of(), done(see.inWork(COORDINATOR, id)).items());

        done(choose.choose(TRANSLATOR, id, 0, "  Ana  \n del Río "));

        assertEquals(
                List.of(new CreditView("Ana del Río", List.of(PartOfWork.TRANSLATION))),
                done(see.inWork(REVIEWER, id)).items());
        Evident named = evidence(id).get(0);
        assertEquals(Map.of("count", 1, "all", 3L, "names", "Ana del Río"), named.facts());
        release(id);
        assertEquals(List.of("Ana del Río"), onPage(id));

        done(withdraw.withdraw(COORDINATOR, id, ReleaseNumber.FIRST, Optional.of("It was wrong.")));
        assertEquals(List.of(), onPage(id));
    }

    @Test
    void aNameGoesWhenItsPersonWantsAndWhoeverIsSlowerIsTold() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        long version = done(choose.choose(REVIEWER, id, 0, "Rua")).version();
        release(id);
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(choose.choose(REVIEWER, id, 0, "Other")));
        assertEquals(
                List.of(PartOfWork.REVIEW),
                done(choose.choose(REVIEWER, id, version, "Ru")).parts());
        assertEquals(List.of("Ru"), onPage(id));
        assertEquals(
                1,
                done(choose.all(REVIEWER)).stream()
                        .filter(one -> one.adaptation().equals(id))
                        .count());

        done(choose.leave(REVIEWER, id));
        assertEquals(List.of(), onPage(id));
        assertEquals(Optional.empty(), done(choose.mine(REVIEWER, id)).name());
    }

    @Test
    void onlyWhoDidSomethingIsNamedAndOnlyForWhatStoodThen() {
        AdaptationId id = fixture.anyAdaptationInDecision();
        Actor late = members.somebody(RoleHeld.in(NETWORK, Role.TRANSLATOR));
        assertEquals(List.of("NOTHING_DONE_ON_IT"), codes(choose.choose(late, id, 0, "Late")));
        Actor stranger = members.somebody(RoleHeld.in("enpud", Role.COORDINATOR));
        assertEquals(List.of("NOT_FOUND"), codes(choose.choose(stranger, id, 0, "Nobody")));
        assertEquals(List.of("NOT_FOUND"), codes(choose.mine(stranger, id)));
        assertEquals(List.of("NOT_FOUND"), codes(see.inWork(stranger, id)));
        assertEquals(List.of("MISSING_VALUE"), codes(choose.choose(TRANSLATOR, id, 0, " ")));
        assertEquals(List.of("TOO_LONG"), codes(choose.choose(TRANSLATOR, id, 0, "x".repeat(61))));
        release(id);

        fixture.step(COORDINATOR, id, Step.REOPEN);
        done(render.render(late, id, "s1", fixture.segment(id, "s1").version(), "Otra vez.", Optional.empty()));
        done(choose.choose(late, id, 0, "Late"));

        assertEquals(List.of(), onPage(id));
        assertTrue(done(see.inWork(COORDINATOR, id)).items().stream()
                .anyMatch(one -> one.name().equals("Late")));
        done(account.erase(late, "a long password"));
        assertEquals(List.of(), done(see.inWork(COORDINATOR, id)).items());
    }
}
