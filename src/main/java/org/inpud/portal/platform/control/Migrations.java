package org.inpud.portal.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database's schema up to date before anything else of the portal runs.
 * Whatever must happen at the start and needs tables is a singleton that {@code @DependsOn("Migrations")}.
 */
@DataSourceDefinition(
        name = Migrations.DATA_SOURCE,
        className = "org.inpud.portal.platform.control.PatientDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 40,
        maxIdleTime = 300,
        properties = {
            "ApplicationName=portal",
            // At each borrowing, not now and then: one that somebody gave back in a broken transaction is let go, too.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    /** Where the portal's one data source is found. */
    public static final String DATA_SOURCE = "java:app/jdbc/portal";

    @Resource(lookup = DATA_SOURCE)
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // Rooms grow side by side, so a migration may arrive after a later one was applied.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
