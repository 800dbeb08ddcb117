package org.inpud.portal.kernel;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads out of a fault why the database said no: by its SQLSTATE, never by the text or the kind of the exception. */
public final class SqlStates {

    /** SQL's own word for what must be there only once. */
    private static final String UNIQUE_VIOLATION = "23505";

    private SqlStates() {}

    /** The state that the database gave, wherever in the chain of causes it stands; none for any other fault. */
    public static Optional<String> of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null)
                .findFirst();
    }

    /** Whether somebody else has written the same meanwhile; whatever else went wrong stays a fault. */
    public static boolean isDuplicate(Throwable fault) {
        return of(fault).filter(UNIQUE_VIOLATION::equals).isPresent();
    }
}
