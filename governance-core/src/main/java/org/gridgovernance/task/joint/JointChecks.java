package org.gridgovernance.task.joint;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.task.Docket;

/** What commands on joint handling must be like, whatever is on record. */
final class JointChecks {
    private static final int MOST_CALLS = 20;
    private static final int BEST = 5;

    static final Validator<WhistleTask> WHISTLE = Validator.seq(
            Validator.that(command -> isClear(command.calls()), JointReason.CALLS_UNCLEAR.at("calls")),
            command -> faults(command.calls()));

    static final Validator<AnswerPart> ANSWER = command -> Docket.faults(command.result(), "result");

    private JointChecks() {}

    static List<Reason> score(int score) {
        return score >= 1 && score <= BEST ? List.of() : List.of(JointReason.SCORE_IMPLAUSIBLE.at("score"));
    }

    private static boolean isClear(List<Call> calls) {
        long departments = calls.stream().map(Call::department).distinct().count();
        return departments == calls.size() && departments >= 1 && departments <= MOST_CALLS;
    }

    private static List<Reason> faults(List<Call> calls) {
        return IntStream.range(0, calls.size())
                .boxed()
                .flatMap(i -> faults(calls.get(i), i))
                .toList();
    }

    private static Stream<Reason> faults(Call call, int place) {
        return Docket.faults(call.asked(), "calls[" + place + "].asked").stream();
    }
}
