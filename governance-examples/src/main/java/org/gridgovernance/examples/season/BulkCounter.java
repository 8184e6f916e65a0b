package org.gridgovernance.examples.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.thirtydays.SimulatedClock;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** Hands commands in many at a time, numbered, and counts what became of them. For one thread. */
final class BulkCounter {
    private final SimulatedClock clock;
    private final Map<String, Long> accepted = new TreeMap<>();
    private final Map<String, Long> refused = new TreeMap<>();
    private long number;

    BulkCounter(SimulatedClock clock) {
        this.clock = clock;
    }

    /** Has all of them done, now, and hands back what is there after those that were accepted, in their order. */
    @SuppressWarnings("unchecked") // the answer to a command is about what the command is about
    <A extends Aggregate> List<A> send(Desk desk, List<Telling<A>> tellings) {
        List<Command<A>> commands = tellings.stream()
                .map(telling -> telling.told(CommandId.of("season-" + ++number), clock.instant()))
                .toList();
        List<A> done = new ArrayList<>();
        List<Answer> answers = desk.executeAll(commands);
        for (int at = 0; at < answers.size(); at++) {
            String name = commands.get(at).getClass().getSimpleName().replaceFirst("^Immutable", "");
            answers.get(at)
                    .outcome()
                    .peek(yes -> accepted.merge(name, 1L, Long::sum))
                    .peek(yes -> done.add(((Accepted<A>) yes).aggregate()))
                    .peekLeft(this::refused);
        }
        return done;
    }

    private void refused(Rejection rejection) {
        rejection.reasons().stream().map(Reason::code).distinct().forEach(code -> refused.merge(code, 1L, Long::sum));
    }

    /** How many of each name were accepted. */
    Map<String, Long> accepted() {
        return accepted;
    }

    /** How many were refused for each reason. */
    Map<String, Long> refused() {
        return refused;
    }
}
