package org.inpud.portal.release.control;

import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;

/** Which other networks stand behind what was released of an adaptation; answered by the room that keeps it. */
public interface Endorsers {

    /** Their keys, the first first. */
    List<String> of(AdaptationId adaptation);
}
