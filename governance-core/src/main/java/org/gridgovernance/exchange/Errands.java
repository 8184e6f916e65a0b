package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;

/** Takes the commands of a phase to the desk, all at once, and the answers back to the rows; a dry run only asks. */
final class Errands {
    private final Desk desk;
    private final Instant occurredAt;
    private final boolean dryRun;
    private final RowAnswers answers;
    private final List<Errand<?>> waiting = new ArrayList<>();

    Errands(Desk desk, Instant occurredAt, boolean dryRun, RowAnswers answers) {
        this.desk = desk;
        this.occurredAt = occurredAt;
        this.dryRun = dryRun;
        this.answers = answers;
    }

    private record Errand<A extends Aggregate>(
            Command<A> command, List<Integer> changes, List<Integer> tells, boolean needed, Predicate<A> done) {
        @SuppressWarnings("unchecked")
        boolean stands(Accepted<?> accepted) {
            return done.test((A) accepted.aggregate());
        }
    }

    boolean isDryRun() {
        return dryRun;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    /** The id of a command: the same for the same content, and it tells nothing of it. */
    CommandId id(Object... content) {
        StringBuilder text = new StringBuilder().append(occurredAt);
        for (Object part : content) {
            text.append('\u001f').append(part);
        }
        return desk.commandId(text.toString());
    }

    /** Sends a command of one row. */
    <A extends Aggregate> void send(int row, Command<A> command) {
        send(command, List.of(row), List.of(row), done -> true);
    }

    /**
     * Sends a command.
     *
     * @param changes the rows that changed something if it is accepted
     * @param tells the rows that hear of it if it is refused
     * @param done takes the aggregate, and says whether it stands, or the answer is only remembered; never in a dry run
     */
    <A extends Aggregate> void send(Command<A> command, List<Integer> changes, List<Integer> tells, Predicate<A> done) {
        waiting.add(new Errand<>(command, changes, tells, false, done));
    }

    /** Likewise, a command without which its rows are not taken, whatever else of them is done. */
    <A extends Aggregate> void enter(
            Command<A> command, List<Integer> changes, List<Integer> tells, Predicate<A> done) {
        waiting.add(new Errand<>(command, changes, tells, true, done));
    }

    /** These rows would change something that cannot be asked before it is done. */
    void presume(List<Integer> rows) {
        rows.forEach(answers::changed);
    }

    /** Has everything done that waits. */
    void run() {
        List<? extends Command<?>> commands =
                waiting.stream().map(Errand::command).toList();
        if (dryRun) {
            List<Either<Rejection, List<Reason>>> checked = desk.checkAll(commands);
            for (int i = 0; i < checked.size(); i++) {
                take(waiting.get(i), checked.get(i));
            }
        } else {
            List<Answer> done = desk.executeAll(commands);
            for (int i = 0; i < done.size(); i++) {
                take(waiting.get(i), done.get(i));
            }
        }
        waiting.clear();
    }

    private void take(Errand<?> errand, Answer answer) {
        Either<Rejection, Accepted<?>> outcome = Either.narrow(answer.outcome());
        if (outcome.isLeft() || errand.stands(outcome.get())) {
            take(errand, outcome.map(Accepted::warnings));
        }
    }

    private void take(Errand<?> errand, Either<Rejection, List<Reason>> answer) {
        if (answer.isRight()) {
            errand.changes().forEach(answers::changed);
            errand.tells().forEach(row -> answers.warned(row, answer.get()));
        } else {
            errand.tells().forEach(row -> answers.refused(row, answer.getLeft().reasons(), errand.needed()));
        }
    }
}
