package org.inpud.portal.release.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.inpud.portal.kernel.Refusal;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.publication.control.LicenceState;
import org.inpud.portal.release.entity.ReleaseRefusal;
import org.junit.jupiter.api.Test;

/** What the licence and the grants of a work say of its release; whoever had a permission is told that it has ended. */
class PermissionToReleaseTest {

    private static final LocalDate END = LocalDate.of(2026, 5, 1);

    private static Optional<RefusalCode> code(LicenceState state) {
        return ReleaseSteps.refusal(state).map(Refusal::code);
    }

    @Test
    void theLicenceOrAGrantAllowsIt() {
        assertEquals(Optional.empty(), code(LicenceState.ALLOWED));
        assertEquals(Optional.empty(), code(new LicenceState(LicenceState.Kind.GRANTED, Optional.of(END))));
    }

    @Test
    void aGrantThatHasEndedIsToldWithItsDay() {
        LicenceState ended = new LicenceState(LicenceState.Kind.ENDED, Optional.of(END));
        assertEquals(Optional.of(ReleaseRefusal.PERMISSION_ENDED), code(ended));
        assertEquals(END, ReleaseSteps.refusal(ended).orElseThrow().facts().get("day"));
    }

    @Test
    void withoutAGrantThereIsNoPermission() {
        assertEquals(Optional.of(ReleaseRefusal.NO_PERMISSION), code(LicenceState.NONE));
    }
}
