package org.gridgovernance.examples.thirtydays;

import io.vavr.control.Either;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.IndexValue;

/** What the desk answers to a question that this program may always ask. */
public final class Answered {
    private Answered() {}

    /** The answer. */
    public static <T> T by(Either<Rejection, T> answer) {
        return answer.getOrElseThrow(rejection -> new IllegalStateException(
                rejection.reasons().stream().map(Reason::code).collect(Collectors.joining(", "))));
    }

    /** The word of a code table by which something was counted. */
    static <E extends Enum<E> & CodeTable> E value(Class<E> table, IndexValue counted) {
        return CodeTable.find(table, String.valueOf(counted.value())).orElseThrow();
    }
}
