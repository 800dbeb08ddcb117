package org.inpud.portal.adaptation.control;

import java.time.Instant;
import java.time.LocalDate;
import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * A local change that waits for INPUD's view.
 *
 * @param cursor its place in the list: what to read on behind
 * @param title of the publication
 * @param sourceLanguage of the edition that the adaptation follows
 * @param isCore whether the passage is a core message
 * @param isMustNotOmit whether it must not be left out
 * @param asked since when it waits as it stands
 * @param until from this day on silence no longer holds the network up
 * @param isOverdue whether that day has come
 */
public record AwaitedView(
        long cursor,
        AdaptationId adaptation,
        String title,
        String sourceLanguage,
        boolean isCore,
        boolean isMustNotOmit,
        Instant asked,
        LocalDate until,
        boolean isOverdue,
        LocalChangeView change) {}
