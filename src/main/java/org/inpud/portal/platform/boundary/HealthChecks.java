package org.inpud.portal.platform.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.inpud.portal.platform.control.Migrations;

/**
 * What {@code /health/live} and {@code /health/ready} answer. The portal is not deployed before its migrations are done,
 * so whoever gets an answer at all stands on the right schema.
 */
@ApplicationScoped
public class HealthChecks {

    private static final int PATIENCE_SECONDS = 3;

    @Inject
    private org.inpud.portal.platform.control.Readiness readiness;

    @Resource(lookup = Migrations.DATA_SOURCE)
    private DataSource database;

    @Produces
    @Liveness
    HealthCheck running() {
        return () -> HealthCheckResponse.up("portal");
    }

    @Produces
    @Readiness
    HealthCheck loaded() {
        return () -> HealthCheckResponse.named("loaded")
                .status(readiness.awaited().isEmpty())
                .build();
    }

    @Produces
    @Readiness
    HealthCheck databaseAnswers() {
        return () -> HealthCheckResponse.named("database").status(isReached()).build();
    }

    private boolean isReached() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
