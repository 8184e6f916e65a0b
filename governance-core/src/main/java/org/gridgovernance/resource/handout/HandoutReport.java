package org.gridgovernance.resource.handout;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;

/**
 * Who has received a ration, and who has not yet (发放进度): for a whole community, or for the round of a grid's officer. Derived from the
 * register and the hand-outs as they are when it is asked; nothing of it is stored, and it holds ids only. Immutable.
 *
 * @param ration the ration
 * @param grid of which grid; empty for the whole community
 * @param day who was there on which day
 * @param received who of them has received, in the order of ids
 * @param waiting who of them has not, likewise
 */
public record HandoutReport(
        RationId ration, Optional<GridId> grid, LocalDate day, List<Receiver> received, List<Receiver> waiting) {
    /** Copies the lists. */
    public HandoutReport {
        received = List.copyOf(received);
        waiting = List.copyOf(waiting);
    }

    /**
     * The report for a grid, as far as the desk's actor may read rations, hand-outs and the register there. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_FOUND} if there is no such ration or grid.
     */
    public static Either<Rejection, HandoutReport> of(Desk desk, Ref<Ration> ration, GridId grid, LocalDate day) {
        return desk.inSnapshot(reading -> reading.find(Grid.TYPE, ration.home(), grid)
                .flatMap(there -> new HandingRound(reading, ration, Optional.of(grid), day).report()));
    }

    /** Likewise for the community: everybody who lives in it, in whatever grid or none. */
    public static Either<Rejection, HandoutReport> of(Desk desk, Ref<Ration> ration, LocalDate day) {
        return desk.inSnapshot(reading -> new HandingRound(reading, ration, Optional.empty(), day).report());
    }

    /** Which part of them has received, in hundredths rounded down; 100 if there is nobody (发放率). */
    public int percent() {
        int all = received.size() + waiting.size();
        return all == 0 ? 100 : (int) (received.size() * 100L / all);
    }
}
