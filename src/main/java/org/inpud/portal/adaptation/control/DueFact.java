package org.inpud.portal.adaptation.control;

import java.time.LocalDate;
import org.inpud.portal.adaptation.entity.Act;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.adaptation.entity.ChangeCode;
import org.inpud.portal.adaptation.entity.Stage;

/**
 * A fact whose day has come: somebody of the network has to see whether it is still right.
 *
 * @param cursor its place in the list: what to read on behind
 * @param title of the publication
 * @param number of the local change that states it
 * @param text what the network's readers are told; empty where a passage was left out
 */
public record DueFact(
        long cursor,
        AdaptationId adaptation,
        String title,
        Stage stage,
        int number,
        Act act,
        ChangeCode code,
        String passage,
        String text,
        LocalDate due,
        long version) {}
