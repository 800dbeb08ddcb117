package org.inpud.portal.lineage.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalsOfDatabase;
import org.inpud.portal.lineage.entity.LineageRefusal;

/** What the database refuses between adaptations that build on each other: to settle a proposal twice, to endorse one's own. */
@ApplicationScoped
public class LineageGuards implements RefusalsOfDatabase {

    @Override
    public Map<String, RefusalCode> bySqlState() {
        return Map.of("PT146", LineageRefusal.SETTLED_ALREADY, "PT147", LineageRefusal.OWN_RELEASE);
    }
}
