package org.inpud.portal.kernel;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Stands outside the transaction of a use case: where two write at once what may be there only once, the first one has
 * done it and the other is told so. Use cases that know a better sentence for it say that themselves; this is for what
 * the database finds at the commit, and for what nobody thought of.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class MeanwhileInterceptor {

    private static final Logger LOG = System.getLogger(MeanwhileInterceptor.class.getName());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        boolean isOutermost = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        try {
            return call.proceed();
        } catch (Exception fault) {
            if (isOutermost && call.getMethod().getReturnType() == Outcome.class && SqlStates.isDuplicate(fault)) {
                LOG.log(Level.INFO, "done by somebody else meanwhile: {0}", call.getMethod());
                return Outcome.refused(KernelRefusal.DONE_MEANWHILE);
            }
            throw fault;
        }
    }
}
