package org.inpud.portal.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands right behind {@link RequiresInterceptor} in the tests and notes who came through: so a refusal of the gate is
 * told from one that the use case itself gives, whatever its words.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.APPLICATION + 1)
public class PastTheGate {

    private static final ThreadLocal<Boolean> PASSED = ThreadLocal.withInitial(() -> false);

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        PASSED.set(true);
        return call.proceed();
    }

    /** Whether anybody came through on this thread since the last question. */
    static boolean wasPassed() {
        boolean passed = PASSED.get();
        PASSED.remove();
        return passed;
    }
}
