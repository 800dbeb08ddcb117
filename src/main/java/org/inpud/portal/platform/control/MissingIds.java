package org.inpud.portal.platform.control;

import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Lets ids that may be missing be written: EclipseLink binds a missing one as text, which PostgreSQL refuses for uuid. */
public class MissingIds implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getMappings().stream()
                    .filter(mapping -> isId(descriptor.getJavaClass(), mapping))
                    .forEach(mapping ->
                            ((DirectToFieldMapping) mapping).getField().setSqlType(Types.OTHER));
        }
    }

    private static boolean isId(Class<?> entity, DatabaseMapping mapping) {
        return mapping instanceof DirectToFieldMapping
                && Arrays.stream(entity.getDeclaredFields())
                        .anyMatch(field ->
                                field.getName().equals(mapping.getAttributeName()) && field.getType() == UUID.class);
    }
}
