package org.inpud.portal.release.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.inpud.portal.kernel.RefusalCode;
import org.inpud.portal.kernel.RefusalsOfDatabase;
import org.inpud.portal.release.entity.ReleaseRefusal;

/** What the database refuses of releases: to change what is frozen, and to release what was not approved,
 * is not permitted or has no files. */
@ApplicationScoped
public class ReleaseGuards implements RefusalsOfDatabase {

    @Override
    public Map<String, RefusalCode> bySqlState() {
        return Map.of(
                "PT061", ReleaseRefusal.FROZEN,
                "PT062", ReleaseRefusal.NOT_APPROVED,
                "PT063", ReleaseRefusal.NO_PERMISSION,
                "PT064", ReleaseRefusal.FILES_NOT_FROZEN);
    }
}
