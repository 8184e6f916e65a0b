package org.gridgovernance.store.contract;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;

/** Something that happens in a tale, at whatever desk. */
@FunctionalInterface
interface Deed {
    Either<Rejection, ? extends Accepted<?>> at(Desk desk);

    static Deed of(Command<?> command) {
        return desk -> desk.execute(command);
    }

    /** One after the other; the answer is that of the last. */
    static Deed inTurn(List<? extends Command<?>> commands) {
        return desk -> commands.stream()
                .<Either<Rejection, ? extends Accepted<?>>>map(desk::execute)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Whether two houses answer the same: equal answers, or the same reasons. */
    static boolean alike(Either<Rejection, ? extends Accepted<?>> one, Either<Rejection, ? extends Accepted<?>> other) {
        return one.isRight()
                ? other.isRight() && one.get().equals(other.get())
                : other.isLeft() && Town.codes(one.getLeft()).equals(Town.codes(other.getLeft()));
    }
}
