package org.inpud.portal.platform.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import org.inpud.portal.kernel.Actor;
import org.inpud.portal.kernel.Jobs;
import org.inpud.portal.kernel.Outcome;
import org.inpud.portal.network.control.HeldRoles;

/** The work of a job and the mark that it is done: one transaction. */
@ApplicationScoped
public class JobWork {

    @Inject
    private JobRecords records;

    @Inject
    private HeldRoles roles;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Transactional(TxType.REQUIRES_NEW)
    public Outcome<Map<String, String>> inOneTransaction(JobRecords.Claimed job, UUID process, Jobs.Worker worker) {
        Actor owner = Actor.of(job.owner(), roles.of(job.owner()));
        Outcome<Map<String, String>> outcome = worker.work(job.id(), owner, job.parameters());
        if (!outcome.isDone()) {
            transactions.setRollbackOnly();
        } else if (!records.done(job.id(), process, outcome.value())) {
            throw new Jobs.Ended(job.id());
        }
        return outcome;
    }
}
