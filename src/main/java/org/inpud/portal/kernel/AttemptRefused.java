package org.inpud.portal.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Somebody tried a step or a decision and was refused. Told after its transaction is over, since that leaves nothing.
 *
 * @param role by which they could have thought they may, in the network that is concerned or anywhere
 * @param network whose work it is
 * @param attempt the use case, and which step or voice
 * @param subject on what
 * @param isForWantOfRight whether the role or the network was wrong; else a guard said no
 * @param codes why
 */
public record AttemptRefused(
        Actor actor,
        Optional<Role> role,
        String network,
        String attempt,
        String subject,
        boolean isForWantOfRight,
        List<String> codes) {

    public AttemptRefused {
        codes = List.copyOf(codes);
    }
}
