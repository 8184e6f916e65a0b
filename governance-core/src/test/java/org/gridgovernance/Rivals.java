package org.gridgovernance;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.LostRaceException;

/** Commands that are sent all at once, and those again that lost too often. */
final class Rivals {
    private Rivals() {}

    @SuppressWarnings("unchecked")
    static <A extends Aggregate> List<Either<Rejection, Accepted<A>>> of(Desk desk, List<? extends Command<?>> commands)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(commands.size());
        ExecutorService hands = Executors.newFixedThreadPool(commands.size());
        try {
            List<Future<Either<Rejection, Accepted<A>>>> answers = new ArrayList<>();
            for (Command<?> command : commands) {
                answers.add(hands.submit(() -> {
                    together.await();
                    return persistently(desk, (Command<A>) command);
                }));
            }
            List<Either<Rejection, Accepted<A>>> outcomes = new ArrayList<>();
            for (Future<Either<Rejection, Accepted<A>>> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            hands.shutdownNow();
        }
    }

    private static <A extends Aggregate> Either<Rejection, Accepted<A>> persistently(Desk desk, Command<A> command) {
        while (true) {
            try {
                return desk.execute(command);
            } catch (LostRaceException lost) {
                Thread.onSpinWait();
            }
        }
    }
}
