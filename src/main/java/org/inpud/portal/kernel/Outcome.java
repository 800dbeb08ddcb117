package org.inpud.portal.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a use case or a verb of the domain answers: done, with a value, or refused, with every reason that holds.
 * A refusal changes nothing: the interceptor of use cases rolls back what was begun.
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /**
     * @param current the state that stands instead, where somebody was faster; shown to the caller
     */
    record Refused<T>(List<Refusal> refusals, Optional<Object> current) implements Outcome<T> {
        public Refused {
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static Outcome<Void> done() {
        return new Done<>(null);
    }

    static <T> Outcome<T> refused(RefusalCode code) {
        return refused(List.of(Refusal.of(code)));
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return refused(List.of(refusal));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals, Optional.empty());
    }

    static <T> Outcome<T> stale(Object current) {
        return new Refused<>(List.of(Refusal.of(KernelRefusal.CHANGED_MEANWHILE)), Optional.of(current));
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    /** The value; a fault where it was refused: ask {@link #isDone()} first. */
    default T value() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + refusals());
    }

    default <U> Outcome<U> map(Function<? super T, ? extends U> function) {
        return this instanceof Done<T> done ? done(function.apply(done.value())) : passOn();
    }

    default <U> Outcome<U> then(Function<? super T, Outcome<U>> function) {
        return this instanceof Done<T> done ? function.apply(done.value()) : passOn();
    }

    /** The same refusal as the answer to something else. */
    default <U> Outcome<U> passOn() {
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.refusals(), refused.current());
    }
}
