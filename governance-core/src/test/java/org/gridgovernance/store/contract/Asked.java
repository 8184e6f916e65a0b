package org.gridgovernance.store.contract;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gridgovernance.desk.Desk;

/**
 * What is asked of a desk.
 *
 * @param what the question, in words
 * @param answer how it is answered
 */
record Asked(Object what, Function<Desk, Object> answer) {
    /** All of them, of one moment. */
    static List<Object> answers(Desk desk, List<Asked> questions) {
        return desk.inSnapshot(reading ->
                questions.stream().map(each -> each.answer().apply(reading)).toList());
    }

    /** Whether an answer tells more than that there is nothing. */
    static boolean saysSomething(Object answer) {
        if (answer instanceof List<?> list) {
            return !list.isEmpty();
        }
        if (answer instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        return answer instanceof Either<?, ?> either
                && either.isRight()
                && !either.get().equals(0L);
    }
}
