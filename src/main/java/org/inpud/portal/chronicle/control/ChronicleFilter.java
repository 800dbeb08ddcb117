package org.inpud.portal.chronicle.control;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which part of a network’s chronicle is wanted.
 *
 * @param subject an adaptation, by its id
 * @param kind one of {@link EventKinds#OF_NETWORKS}
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
public record ChronicleFilter(
        Optional<String> subject, Optional<String> kind, Optional<LocalDate> from, Optional<LocalDate> to) {}
