package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.GovernanceException;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.ErasedSubjectException;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.LostRaceException;
import org.gridgovernance.store.StaleVersionException;

/**
 * Takes commands of one home through the door in chunks, a transaction each. What lost a race is tried again, for only a
 * fresh look tells what the winner did: had the same command accepted, or took what this one wants.
 */
record Transactions(ServiceHall hall, Actor actor) {
    private static final int CHUNK = 500;
    private static final int TRIES = 8;
    private static final long LONGEST_PAUSE = Duration.ofMillis(128).toNanos();

    private record Done(List<Either<Rejection, ? extends Accepted<?>>> answers, List<JournalEntry<?>> entries) {}

    List<Either<Rejection, ? extends Accepted<?>>> outcomes(List<? extends Command<?>> commands) {
        List<Either<Rejection, ? extends Accepted<?>>> answers = new ArrayList<>(commands.size());
        while (answers.size() < commands.size()) {
            int from = answers.size();
            answers.addAll(chunk(commands.subList(from, Math.min(from + CHUNK, commands.size()))));
        }
        return answers;
    }

    private List<Either<Rejection, ? extends Accepted<?>>> chunk(List<? extends Command<?>> commands) {
        int tries = hall.store().isHosted() ? 1 : TRIES;
        for (int attempt = 1; ; attempt++) {
            try {
                return once(commands);
            } catch (Workspace.UnwrittenException page) {
                return apart(commands, page);
            } catch (StaleVersionException | KeyTakenException | ErasedSubjectException race) {
                if (attempt == tries) {
                    return lost(commands, race);
                }
                if (commands.size() > 1) {
                    return halves(commands);
                }
                pause(attempt);
            }
        }
    }

    /** What looks at a page must see what those before it did. */
    private List<Either<Rejection, ? extends Accepted<?>>> apart(
            List<? extends Command<?>> commands, Workspace.UnwrittenException page) {
        if (commands.size() == 1) {
            throw page;
        }
        return halves(commands);
    }

    private List<Either<Rejection, ? extends Accepted<?>>> halves(List<? extends Command<?>> commands) {
        int middle = commands.size() / 2;
        return Stream.of(commands.subList(0, middle), commands.subList(middle, commands.size()))
                .flatMap(half -> chunk(half).stream())
                .toList();
    }

    private List<Either<Rejection, ? extends Accepted<?>>> once(List<? extends Command<?>> commands) {
        Done done = hall.store().inTransaction(session -> {
            Workspace workspace = new Workspace(session);
            Passage passage = new Passage(hall, actor, workspace);
            passage.gather(commands);
            List<Either<Rejection, ? extends Accepted<?>>> answers = new ArrayList<>(commands.size());
            commands.forEach(command -> answers.add(passage.pass(command)));
            Changes changes = workspace.changes();
            if (!changes.isEmpty()) {
                session.save(changes);
            }
            return new Done(answers, workspace.entries());
        });
        hall.tell(done.entries());
        return done.answers();
    }

    /** What is left to say after the last try; of many commands nobody knows which one lost. */
    private static List<Either<Rejection, ? extends Accepted<?>>> lost(
            List<? extends Command<?>> commands, GovernanceException race) {
        return Stream.of(race)
                .filter(last -> commands.size() == 1)
                .flatMap(Transactions::reason)
                .<List<Either<Rejection, ? extends Accepted<?>>>>map(rejection -> List.of(Either.left(rejection)))
                .findFirst()
                .orElseThrow(() -> new LostRaceException(String.valueOf(race.getMessage())));
    }

    private static Stream<Rejection> reason(GovernanceException race) {
        if (race instanceof KeyTakenException taken) {
            return taken.key().stream().map(key -> Rejection.of(key.taken().at(key.path())));
        }
        return race instanceof ErasedSubjectException
                ? Stream.of(Rejection.of(KernelReason.SUBJECT_ERASED.at("")))
                : Stream.empty();
    }

    /** The more often it lost the longer, and never as long as its rival. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE >> (TRIES - 1 - attempt)));
    }
}
