package org.gridgovernance.examples.thirtydays;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;

/** Where all commands of these days are handed in: numbered, and what became of each is counted. */
final class Counter {
    private final SimulatedClock clock;
    private final Refusals refusals = new Refusals();
    private final Map<String, Long> accepted = new TreeMap<>();
    private long number;

    Counter(SimulatedClock clock) {
        this.clock = clock;
    }

    /** Has a command done, made of the next id and the hour; nothing if it is refused. */
    <A extends Aggregate> Optional<A> send(Desk desk, BiFunction<CommandId, Instant, Command<A>> command) {
        return answer(desk, command).map(Accepted::aggregate).toJavaOptional();
    }

    /**
     * Has a command refused for that reason.
     *
     * @throws IllegalStateException if it is accepted, or refused for others only
     */
    <A extends Aggregate> void refused(
            Desk desk, ReasonCode reason, BiFunction<CommandId, Instant, Command<A>> command) {
        Either<Rejection, Accepted<A>> answer = answer(desk, command);
        if (answer.isRight() || !answer.getLeft().names(reason)) {
            throw new IllegalStateException("not refused for " + reason.code() + ": " + answer);
        }
    }

    /** What became of a command that was handed in elsewhere. */
    <T> Either<Rejection, T> note(String name, Either<Rejection, T> answer) {
        return answer.peek(done -> accepted.merge(name, 1L, Long::sum))
                .peekLeft(rejection -> refusals.add(name, rejection));
    }

    /** What became of many commands that were handed in elsewhere. */
    void add(String name, long done, List<Answer> refused) {
        accepted.merge(name, done, Long::sum);
        refused.forEach(answer -> answer.outcome().peekLeft(rejection -> refusals.add(name, rejection)));
    }

    long accepted() {
        return accepted.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of each name were accepted. */
    Map<String, Long> acceptedByName() {
        return accepted;
    }

    Refusals refusals() {
        return refusals;
    }

    private <A extends Aggregate> Either<Rejection, Accepted<A>> answer(
            Desk desk, BiFunction<CommandId, Instant, Command<A>> command) {
        Command<A> made = command.apply(CommandId.of("day-" + ++number), clock.instant());
        return note(name(made), desk.execute(made));
    }

    /** The face's name: what stands for it is generated. */
    private static String name(Command<?> command) {
        return command.getClass().getSimpleName().replaceFirst("^Immutable", "");
    }
}
