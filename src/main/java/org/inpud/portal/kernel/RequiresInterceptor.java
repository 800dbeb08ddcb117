package org.inpud.portal.kernel;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;

/** Lets a use case run only for whoever may, and leaves nothing behind of one that was refused. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object authorise(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException("a use case without @Requires: " + call.getMethod());
        }
        Actor actor = actorOf(call);
        Scope scope = scopeOf(call);
        if (Arrays.stream(requires.value()).noneMatch(capability -> actor.may(capability, scope))) {
            return refuse(Outcome.refused(actor.isSignedIn() ? refusalFor(actor, scope) : KernelRefusal.SIGN_IN_FIRST));
        }
        Object answer = call.proceed();
        return answer instanceof Outcome.Refused<?> refused ? refuse(refused) : answer;
    }

    private Object refuse(Outcome<?> refused) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.setRollbackOnly();
        }
        return refused;
    }

    /** Work in progress is known to its own network only: others learn nothing, not even that it is there. */
    private static KernelRefusal refusalFor(Actor actor, Scope scope) {
        boolean mayKnow = scope.network().isEmpty() || actor.may(Capability.SEE_WORK, scope.anyLanguage());
        return mayKnow ? KernelRefusal.FORBIDDEN : KernelRefusal.NOT_FOUND;
    }

    private static Actor actorOf(InvocationContext call) {
        Object[] parameters = call.getParameters();
        if (parameters.length > 0 && parameters[0] instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("the first parameter of a use case is its actor: " + call.getMethod());
    }

    private static Scope scopeOf(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(Scoped.class::isInstance)
                .map(parameter -> ((Scoped) parameter).scope())
                .findFirst()
                .orElse(Scope.ANYWHERE);
    }
}
