package org.inpud.portal.kernel;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.RefusalCode.Kind;

/**
 * Stands outside the transaction of a use case and tells of what was refused there. Where somebody else's transaction goes
 * on around it, that one is not over and nothing is told.
 */
@Interceptor
@Attempt
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AttemptInterceptor {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Event<AttemptRefused> refusals;

    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        boolean isOutermost = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        Object answer = call.proceed();
        if (isOutermost && answer instanceof Outcome.Refused<?> refused) {
            attempt(call, refused).ifPresent(refusals::fire);
        }
        return answer;
    }

    private static Optional<AttemptRefused> attempt(InvocationContext call, Outcome.Refused<?> refused) {
        Actor actor = (Actor) call.getParameters()[0];
        Optional<Scoped> on = Stream.concat(
                        parameters(call, Scoped.class),
                        parameters(call, Concerning.class).map(Concerning::concern))
                .findFirst();
        if (!actor.isSignedIn() || on.isEmpty() || on.get().scope().network().isEmpty()) {
            return Optional.empty();
        }
        Scope scope = on.get().scope();
        Scoped subject = parameters(call, Concerning.class)
                .findFirst()
                .map(Concerning::concern)
                .orElse(on.get());
        boolean isStranger = !actor.may(Capability.SEE_WORK, scope.anyLanguage());
        boolean isForWantOfRight = refused.refusals().stream()
                .map(refusal -> refusal.code().kind())
                .anyMatch(kind -> kind == Kind.FORBIDDEN || kind == Kind.ABSENT && isStranger);
        boolean isByGuard =
                refused.refusals().stream().allMatch(refusal -> refusal.code().kind() == Kind.CONFLICT);
        return isForWantOfRight || isByGuard
                ? Optional.of(new AttemptRefused(
                        actor,
                        role(actor, scope.anyLanguage()),
                        scope.network().get(),
                        name(call),
                        subject.toString(),
                        isForWantOfRight,
                        refused.refusals().stream()
                                .map(refusal -> refusal.code().name())
                                .distinct()
                                .sorted()
                                .toList()))
                : Optional.empty();
    }

    /** The role held there; else the first that is held at all. */
    private static Optional<Role> role(Actor actor, Scope scope) {
        return Stream.concat(actor.roles().stream().filter(held -> held.reaches(scope)), actor.roles().stream())
                .map(RoleHeld::role)
                .findFirst();
    }

    private static String name(InvocationContext call) {
        String useCase = call.getMethod().getDeclaringClass().getSimpleName();
        return Stream.concat(
                        parameters(call, Enum.class),
                        parameters(call, Concerning.class).flatMap(about -> about.which().stream()))
                .findFirst()
                .map(which -> useCase + " " + which.name())
                .orElse(useCase);
    }

    private static <T> Stream<T> parameters(InvocationContext call, Class<T> type) {
        return Arrays.stream(call.getParameters()).filter(type::isInstance).map(type::cast);
    }
}
