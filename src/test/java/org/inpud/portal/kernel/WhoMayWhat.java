package org.inpud.portal.kernel;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.inpud.portal.adaptation.entity.AdaptationId;

/**
 * One row of the table that stands in the decisions: a use case and whom its gate lets in. The page is drawn from it,
 * and the test that calls every use case holds the gates to it.
 */
public record WhoMayWhat(Class<?> useCase, Method method) {

    /** Where a gate is open. */
    public enum Reach {
        NOWHERE("–"),
        /** In the person's own network. */
        OWN("own"),
        /** The call names no network: the use case itself asks whose work it is. */
        INSIDE("inside"),
        /** In work that its network asked them to read. */
        ASKED("asked"),
        ANYWHERE("all");

        private final String word;

        Reach(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** The gates of a use case, by name. */
    public static List<WhoMayWhat> of(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .map(method -> new WhoMayWhat(useCase, method))
                .toList();
    }

    public String name() {
        return useCase.getPackageName().split("\\.")[3] + ": " + useCase.getSimpleName() + "." + method.getName();
    }

    /** For nobody in particular. */
    public Reach forAnybody() {
        return demands().contains(Capability.READ_PUBLIC) ? Reach.ANYWHERE : Reach.NOWHERE;
    }

    /** For a person without any role. */
    public Reach forSignedIn() {
        return demands().contains(Capability.BE_SIGNED_IN) ? Reach.ANYWHERE : forAnybody();
    }

    public Reach of(Role role) {
        if (forSignedIn() == Reach.ANYWHERE) {
            return Reach.ANYWHERE;
        }
        if (demands().stream().noneMatch(capability -> capability.isHeldBy(role))) {
            return Reach.NOWHERE;
        }
        if (role.isOnlyWhereAsked() && isScoped()) {
            return isOnWork() ? Reach.ASKED : Reach.NOWHERE;
        }
        if (!role.isInNetwork()) {
            return demands().contains(Capability.REGISTER_PUBLICATION) ? Reach.INSIDE : Reach.ANYWHERE;
        }
        return isScoped() ? Reach.OWN : Reach.INSIDE;
    }

    /** Whether it is about one piece of work, which somebody from elsewhere may be asked to read. */
    private boolean isOnWork() {
        return List.of(method.getParameterTypes()).contains(AdaptationId.class);
    }

    /** Whether the call itself names the network that it is about. */
    public boolean isScoped() {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Scoped.class::isAssignableFrom);
    }

    private List<Capability> demands() {
        return List.of(method.getAnnotation(Requires.class).value());
    }
}
