package org.inpud.portal.chronicle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.inpud.portal.kernel.AttemptRefused;

/** Has refused attempts written down. The refusal stands also where that fails. */
@ApplicationScoped
public class RecordsAttempts {

    private static final Logger LOG = System.getLogger(RecordsAttempts.class.getName());

    @Inject
    private RefusedAttempts attempts;

    void record(@Observes AttemptRefused refused) {
        try {
            attempts.add(refused);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a refused attempt could not be written down", failed);
        }
    }
}
