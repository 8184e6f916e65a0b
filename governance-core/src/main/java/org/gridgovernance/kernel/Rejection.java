package org.gridgovernance.kernel;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;

/**
 * The library's "no" (驳回): every reason at once, never just the first. Nothing was written. Immutable and thread-safe.
 *
 * @param reasons all reasons, at least one of them an error
 */
public record Rejection(List<Reason> reasons) {

    /** Checks that there is at least one error. */
    public Rejection {
        reasons = List.copyOf(reasons);
        if (reasons.stream().noneMatch(Reason::refuses)) {
            throw new IllegalArgumentException("a rejection needs at least one error");
        }
    }

    /** A rejection for these reasons. */
    public static Rejection of(Reason... reasons) {
        return new Rejection(List.of(reasons));
    }

    /** The rejection if one of the reasons refuses, else the value. */
    public static <T> Either<Rejection, T> unless(List<Reason> reasons, Supplier<? extends T> value) {
        return reasons.stream().anyMatch(Reason::refuses)
                ? Either.left(new Rejection(reasons))
                : Either.right(value.get());
    }

    /**
     * The same reasons, as told to whoever sent another command, from which the refused one followed: without paths,
     * which would name fields nobody filled in, and each only once.
     */
    public Rejection ofAnother() {
        return new Rejection(reasons.stream().map(Reason::whole).distinct().toList());
    }

    /** Whether a reason with this code is among them. */
    public boolean names(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code().equals(code.code()));
    }
}
