package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.ErasedSubjectException;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.KeyTakenException;
import org.gridgovernance.store.LostRaceException;
import org.gridgovernance.store.StaleVersionException;
import org.gridgovernance.store.type.UniqueKey;

/** Takes commands of one home through the door in chunks, a transaction each, and tries again what lost a race. */
record Transactions(ServiceHall hall, Actor actor) {
    private static final int CHUNK = 500;
    private static final int TRIES = 8;

    private record Done(List<Either<Rejection, ? extends Accepted<?>>> answers, List<JournalEntry<?>> entries) {}

    List<Either<Rejection, ? extends Accepted<?>>> outcomes(List<? extends Command<?>> commands) {
        List<Either<Rejection, ? extends Accepted<?>>> answers = new ArrayList<>(commands.size());
        for (int from = 0; from < commands.size(); from += CHUNK) {
            answers.addAll(chunk(commands.subList(from, Math.min(from + CHUNK, commands.size()))));
        }
        return answers;
    }

    private List<Either<Rejection, ? extends Accepted<?>>> chunk(List<? extends Command<?>> commands) {
        try {
            Done done = tried(commands);
            hall.tell(done.entries());
            return done.answers();
        } catch (KeyTakenException | ErasedSubjectException collision) {
            return commands.size() == 1 ? List.of(rejection(collision)) : halves(commands);
        }
    }

    private List<Either<Rejection, ? extends Accepted<?>>> halves(List<? extends Command<?>> commands) {
        int middle = commands.size() / 2;
        return Stream.of(commands.subList(0, middle), commands.subList(middle, commands.size()))
                .flatMap(half -> chunk(half).stream())
                .toList();
    }

    /** Tries until no race is lost. A command id just taken is a lost race too: the next try finds it remembered. */
    private Done tried(List<? extends Command<?>> commands) {
        String lost = "";
        for (int attempt = 0; attempt < (hall.store().isHosted() ? 1 : TRIES); attempt++) {
            try {
                return once(commands);
            } catch (StaleVersionException stale) {
                lost = String.valueOf(stale.getMessage());
            } catch (KeyTakenException taken) {
                if (taken.key().isPresent()) {
                    throw taken;
                }
                lost = String.valueOf(taken.getMessage());
            }
        }
        throw new LostRaceException(lost);
    }

    private Done once(List<? extends Command<?>> commands) {
        return hall.store().inTransaction(session -> {
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
    }

    private static Either<Rejection, ? extends Accepted<?>> rejection(RuntimeException collision) {
        Optional<UniqueKey<?, ?>> key = collision instanceof KeyTakenException taken ? taken.key() : Optional.empty();
        return Either.left(Rejection.of(
                key.map(taken -> taken.taken().at(taken.path())).orElseGet(() -> KernelReason.SUBJECT_ERASED.at(""))));
    }
}
