package org.inpud.portal.platform.control;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL as EclipseLink speaks to it, but for ids: one that is missing is no text. Named in persistence.xml. */
public class PortalDatabase extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> javaType) {
        return javaType == UUID.class ? Types.OTHER : super.getJDBCType(javaType);
    }
}
