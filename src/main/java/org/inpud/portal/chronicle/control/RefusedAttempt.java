package org.inpud.portal.chronicle.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inpud.portal.kernel.Role;

/**
 * Something that somebody tried and was refused, on one day.
 *
 * @param person missing where it is another network's, which stays unnamed to this one
 * @param attempt the use case, and which step or voice; {@code MANY} where there were too many that day to tell apart
 * @param isForWantOfRight whether the role or the network was wrong; else a guard said no
 * @param times how often that day
 */
public record RefusedAttempt(
        long number,
        String network,
        Optional<UUID> person,
        Optional<Role> role,
        String attempt,
        String subject,
        boolean isForWantOfRight,
        List<String> codes,
        int times,
        Instant first,
        Instant last) {

    /** What is written where one person tried more different things in a day than are told apart. */
    public static final String MANY = "MANY";

    public RefusedAttempt {
        codes = List.copyOf(codes);
    }
}
