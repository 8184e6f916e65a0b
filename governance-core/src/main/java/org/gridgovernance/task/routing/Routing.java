package org.gridgovernance.task.routing;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;

/**
 * Finds out whom tasks go to (派单), by the {@link RoutingRule} in force. Considers what the desk's actor may read: organisations of the
 * community and of the areas above it, and those that serve it besides; workers on record in the community. Thread-safe.
 */
public final class Routing {
    private static final int PORTION = 500;

    private Routing() {}

    /**
     * Proposes a route for a task; nothing is written. Empty if nobody can be said. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_FOUND} if there is no such task, {@link
     * org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read tasks, workers and grids there.
     *
     * @param now when it would be dispatched
     */
    public static Either<Rejection, Optional<Proposal>> propose(Desk desk, Ref<Task> task, Instant now) {
        return desk.find(task)
                .flatMap(found -> new Dispatcher(desk, now).proposals(List.of(found)))
                .map(proposals -> proposals.stream().findFirst());
    }

    /**
     * Dispatches all tasks of an area that were taken on and nobody handles, in the order in which they were told of; who is given one
     * has more to do when the next is given out. What was given to somebody else in that moment is left to them. Refused as
     * {@link #propose}; what was dispatched before stays so.
     *
     * @param now when they are dispatched; not after the clock of the library
     * @param progress is told how far it has come, page after page
     */
    public static Either<Rejection, Routed> dispatchAll(
            Desk desk, AreaCode area, Instant now, Consumer<? super Routed> progress) {
        Dispatcher dispatcher = new Dispatcher(desk, now);
        Optional<Criteria<Task>> next = Optional.of(Criteria.of(Task.TYPE)
                .within(area)
                .where(Task.STAGE.is(TaskStage.ACCEPTED))
                .limit(PORTION));
        while (next.isPresent()) {
            Criteria<Task> wanted = next.get();
            Either<Rejection, Page<Found<Task>>> page = desk.search(wanted);
            Optional<Rejection> refusal = page.isLeft()
                    ? Optional.of(page.getLeft())
                    : dispatcher.dispatch(page.get().items(), progress);
            if (refusal.isPresent()) {
                return Either.left(refusal.get());
            }
            next = page.get().next().map(wanted::after);
        }
        return Either.right(dispatcher.routed());
    }
}
