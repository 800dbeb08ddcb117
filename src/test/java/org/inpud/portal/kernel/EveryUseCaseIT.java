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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inpud.portal.adaptation.entity.AdaptationId;
import org.inpud.portal.kernel.WhoMayWhat.Reach;
import org.inpud.portal.network.entity.NetworkKey;
import org.inpud.portal.support.PortalIT;
import org.junit.jupiter.api.Test;

/**
 * Calls every use case that the server holds as every role, in the own and in a foreign network, as a signed-in person
 * without a role and as nobody: the gate lets in exactly whom the table of the decisions names, and says what it should
 * to the others. What a use case does behind the gate is tested with it; each call here is rolled back.
 */
class EveryUseCaseIT extends PortalIT {

    private static final String OWN = "lanpud";
    private static final String FOREIGN = "enpud";

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
        int open = 0;
        int shut = 0;
        for (Class<?> useCase : useCases()) {
            Object bean = instances.select(useCase).get();
            for (WhoMayWhat gate : WhoMayWhat.of(useCase)) {
                for (Caller caller : callers()) {
                    for (String network : List.of(OWN, FOREIGN)) {
                        boolean isOpen = isOpen(caller.reach(gate), network);
                        open += isOpen ? 1 : 0;
                        shut += isOpen ? 0 : 1;
                        check(bean, gate, caller, network, isOpen).ifPresent(wrong::add);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(open > 600 && shut > 600, open + " open, " + shut + " shut: are the use cases found?");
    }

    private static boolean isOpen(Reach reach, String network) {
        return reach != Reach.NOWHERE && reach != Reach.ASKED && (reach != Reach.OWN || network.equals(OWN));
    }

    private record Caller(String name, Actor actor, Function<WhoMayWhat, Reach> row) {

        Reach reach(WhoMayWhat gate) {
            return row.apply(gate);
        }
    }

    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        callers.add(new Caller("anybody", Actor.ANYBODY, WhoMayWhat::forAnybody));
        callers.add(new Caller("signed in", Actor.of(UUID.randomUUID(), List.of()), WhoMayWhat::forSignedIn));
        for (Role role : Role.values()) {
            RoleHeld held = role.isInNetwork() ? RoleHeld.in(OWN, role) : RoleHeld.everywhere(role);
            callers.add(new Caller(role.name(), Actor.of(UUID.randomUUID(), List.of(held)), gate -> gate.of(role)));
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

    /** What is wrong with the answer, if anything. A fault is an answer, too, where it came from behind the gate. */
    private Optional<String> check(Object bean, WhoMayWhat gate, Caller caller, String network, boolean isOpen)
            throws Exception {
        String call = gate.name() + " by " + caller.name() + " for " + network;
        Object answer;
        PastTheGate.wasPassed();
        transaction.begin();
        try {
            answer = gate.method().invoke(bean, parameters(gate.method(), caller.actor(), network));
        } catch (InvocationTargetException fault) {
            answer = fault.getCause();
        } finally {
            transaction.rollback();
        }
        if (PastTheGate.wasPassed() != isOpen) {
            return Optional.of(call + (isOpen ? " was kept out: " : " was let in: ") + answer);
        }
        KernelRefusal expected = refusal(gate, caller, network);
        return isOpen || List.of(expected).equals(codes(answer))
                ? Optional.empty()
                : Optional.of(call + " was refused otherwise than by " + expected + ": " + answer);
    }

    private static List<RefusalCode> codes(Object answer) {
        return answer instanceof Outcome<?> outcome
                ? outcome.refusals().stream().map(Refusal::code).toList()
                : List.of();
    }

    /** What the gate says where it is shut: who may not know of the work learns nothing of it. */
    private static KernelRefusal refusal(WhoMayWhat gate, Caller caller, String network) {
        if (!caller.actor().isSignedIn()) {
            return KernelRefusal.SIGN_IN_FIRST;
        }
        boolean isColleague = network.equals(OWN)
                && caller.actor().roles().stream().anyMatch(held -> held.role().isInNetwork());
        return !gate.isScoped() || isColleague ? KernelRefusal.FORBIDDEN : KernelRefusal.NOT_FOUND;
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
