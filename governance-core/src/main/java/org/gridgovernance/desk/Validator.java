package org.gridgovernance.desk;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/**
 * Looks at a value and tells everything that is wrong with it (校验). Pure and thread-safe.
 *
 * <p>Implement: yes, one lambda in the builder.
 *
 * @param <T> what it looks at
 */
@FunctionalInterface
public interface Validator<T> {
    /** Every fault and warning; none if all is well. */
    List<Reason> check(T value);

    /** Independent checks: all of them, all faults gathered. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Validator<T> all(Validator<? super T>... checks) {
        List<Validator<? super T>> copied = List.of(checks);
        return value -> copied.stream()
                .<Reason>flatMap(check -> check.check(value).stream())
                .toList();
    }

    /** Dependent checks: each only if those before it found no error; warnings are kept. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Validator<T> seq(Validator<? super T>... checks) {
        List<Validator<? super T>> copied = List.of(checks);
        return value -> {
            List<Reason> found = List.of();
            for (Validator<? super T> check : copied) {
                if (found.stream().anyMatch(Reason::refuses)) {
                    return found;
                }
                found = Stream.concat(found.stream(), check.check(value).stream())
                        .toList();
            }
            return found;
        };
    }

    /** One reason unless something holds. */
    static <T> Validator<T> that(Predicate<? super T> holds, Reason otherwise) {
        return value -> holds.test(value) ? List.of() : List.of(otherwise);
    }
}
