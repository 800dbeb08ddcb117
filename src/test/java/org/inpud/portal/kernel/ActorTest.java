package org.inpud.portal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Scope SPANISH_THERE =
            new Scope(Optional.of("lanpud"), Optional.of(LanguageTag.of("es")), Optional.empty());

    @Test
    void aRoleReachesItsOwnNetworkOnly() {
        Actor translator = actor(RoleHeld.in("lanpud", Role.TRANSLATOR));
        assertTrue(translator.may(Capability.TRANSLATE, SPANISH_THERE));
        assertFalse(translator.may(Capability.TRANSLATE, Scope.ofNetwork("enpud")));
    }

    @Test
    void aRoleForOneLanguageReachesThatLanguageOnly() {
        Actor translator = actor(new RoleHeld(
                Role.TRANSLATOR, Optional.of("lanpud"), Optional.of(LanguageTag.of("pt")), Optional.empty()));
        assertFalse(translator.may(Capability.TRANSLATE, SPANISH_THERE));
        assertTrue(translator.may(Capability.TRANSLATE, SPANISH_THERE.anyLanguage()));
    }

    @Test
    void anAdministratorGainsNoRightOverContent() {
        Actor administrator = actor(RoleHeld.everywhere(Role.ADMINISTRATOR));
        assertFalse(administrator.may(Capability.SEE_WORK));
        assertFalse(administrator.may(Capability.COORDINATE));
        assertTrue(administrator.may(Capability.ADMINISTER));
    }

    @Test
    void theSecretariatNeitherApprovesNorSeesWork() {
        Actor secretariat = actor(RoleHeld.everywhere(Role.SECRETARIAT));
        assertFalse(secretariat.may(Capability.COORDINATE, SPANISH_THERE));
        assertFalse(secretariat.may(Capability.SEE_WORK, SPANISH_THERE));
        assertTrue(secretariat.may(Capability.REGISTER_PUBLICATION));
    }

    @Test
    void anybodyMayReadWhatIsPublicAndNothingElse() {
        for (Capability capability : Capability.values()) {
            assertEquals(capability == Capability.READ_PUBLIC, Actor.ANYBODY.may(capability), capability.name());
        }
    }

    @Test
    void theRoleByWhichSomebodyActsIsTold() {
        Actor both = actor(RoleHeld.in("enpud", Role.REVIEWER), RoleHeld.in("lanpud", Role.COORDINATOR));
        assertEquals(Optional.of(Role.COORDINATOR), both.roleFor(Capability.RETURN, SPANISH_THERE));
    }

    private static Actor actor(RoleHeld... roles) {
        return Actor.of(UUID.randomUUID(), List.of(roles));
    }
}
