package org.gridgovernance.task.load;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Who is on record in an area and serves in the four weeks from a day on, and what each has at hand (人员负荷). Immutable.
 *
 * @param day the day
 * @param workers who has least to do for their time first, those without time last
 */
public record WorkerLoads(LocalDate day, List<WorkerLoad> workers) {
    /** Copies the list. */
    public WorkerLoads {
        workers = List.copyOf(workers);
    }

    /**
     * Counts, at one moment of the store. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read
     * tasks, workers and grids there.
     */
    public static Either<Rejection, WorkerLoads> of(Desk desk, AreaCode area, LocalDate day) {
        return LoadTally.of(desk, area, day).map(LoadTally::workers);
    }

    /** What that worker has at hand, if they are one of them. */
    public Optional<WorkerLoad> find(WorkerId worker) {
        return workers.stream()
                .filter(each -> each.worker().id().equals(worker))
                .findFirst();
    }
}
