package org.inpud.portal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/**
 * Calls every use case that the server holds as every role, in the own and in a foreign network, as a signed-in person
 * without a role and as nobody: the gate lets in exactly whom {@link Capability} names. What a use case does behind the
 * gate is tested with it; each call here is rolled back.
 */
class EveryUseCaseIT extends PortalIT {

    private static final String OWN = "lanpud";
    private static final String FOREIGN = "enpud";
    private static final Set<KernelRefusal> SHUT =
            EnumSet.of(KernelRefusal.SIGN_IN_FIRST, KernelRefusal.FORBIDDEN, KernelRefusal.NOT_FOUND);

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> instances;

    @Resource
    private UserTransaction transaction;

    @Test
    void everyGateLetsInExactlyWhomTheTableNames() throws Exception {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Class<?> useCase : useCases()) {
            Object bean = instances.select(useCase).get();
            for (Method method : gates(useCase)) {
                for (Caller caller : callers()) {
                    for (String network : List.of(OWN, FOREIGN)) {
                        calls++;
                        check(bean, method, caller, network).ifPresent(wrong::add);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(calls > 1000, "only " + calls + " calls: are the use cases found?");
    }

    private record Caller(String name, Actor actor) {}

    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        callers.add(new Caller("anybody", Actor.ANYBODY));
        callers.add(new Caller("signed in", Actor.of(UUID.randomUUID(), List.of())));
        for (Role role : Role.values()) {
            RoleHeld held = role.isInNetwork() ? RoleHeld.in(OWN, role) : RoleHeld.everywhere(role);
            callers.add(new Caller(role.name(), Actor.of(UUID.randomUUID(), List.of(held))));
        }
        return callers;
    }

    private List<Class<?>> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(UseCase.class))
                .<Class<?>>map(type -> type)
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<Method> gates(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .toList();
    }

    /** What is wrong with the answer, if anything. */
    private Optional<String> check(Object bean, Method method, Caller caller, String network) throws Exception {
        Object[] parameters = parameters(method, caller.actor(), network);
        Scope scope = Arrays.stream(parameters)
                .filter(Scoped.class::isInstance)
                .map(parameter -> ((Scoped) parameter).scope())
                .findFirst()
                .orElse(Scope.ANYWHERE);
        boolean mayPass = Arrays.stream(method.getAnnotation(Requires.class).value())
                .anyMatch(capability -> caller.actor().may(capability, scope));
        if (mayPass) {
            return Optional.empty();
        }
        transaction.begin();
        try {
            Object answer = method.invoke(bean, parameters);
            boolean shut = answer instanceof Outcome<?> outcome
                    && outcome.refusals().stream().anyMatch(refusal -> SHUT.contains(refusal.code()));
            return shut ? Optional.empty() : Optional.of(method + " let in " + caller.name() + " of " + network);
        } catch (InvocationTargetException passed) {
            return Optional.of(method + " let in " + caller.name() + " of " + network + ": " + passed.getCause());
        } finally {
            transaction.rollback();
        }
    }

    private static Object[] parameters(Method method, Actor actor, String network) {
        Class<?>[] types = method.getParameterTypes();
        Object[] parameters = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            parameters[i] = parameter(types[i], actor, network);
        }
        return parameters;
    }

    private static Object parameter(Class<?> type, Actor actor, String network) {
        if (type == Actor.class) {
            return actor;
        }
        if (type == AdaptationId.class) {
            return AdaptationId.of("a-work", network, LanguageTag.of("es"), Optional.empty())
                    .orElseThrow();
        }
        if (type == NetworkKey.class) {
            return new NetworkKey(network);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == String.class) {
            return "";
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
