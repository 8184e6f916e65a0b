package org.gridgovernance.task.load;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * What is asked in an area at the end of a day, beside what those who serve there can do in the four weeks from that day on (工作负荷).
 * What is asked is the work left of the tasks that were then to be done; what waits for time, or for whoever asked, is not. It
 * is told of any day, as it is known now: of a task that was opened again, as if it had never been settled. Immutable and
 * thread-safe.
 *
 * @param area the area
 * @param day the day
 * @param total of all
 * @param communities by home, beside the time of those who are on record there; the street's own people stand under the street
 * @param departments by the department that asked, beside the time of all: what it takes of it; the most first
 * @param matters by matter, likewise
 * @param workers by who had it, beside their own time; the most first
 * @param grids by grid, beside the time of those at a post there, shared out if they are at several; the most first
 */
public record LoadIndex(
        AreaCode area,
        LocalDate day,
        Load total,
        SortedMap<AreaCode, Load> communities,
        Map<OrganizationRef, Load> departments,
        SortedMap<MatterCode, Load> matters,
        Map<WorkerId, Load> workers,
        Map<GridId, Load> grids) {
    /** Copies the maps. */
    public LoadIndex {
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        workers = Collections.unmodifiableMap(new LinkedHashMap<>(workers));
        grids = Collections.unmodifiableMap(new LinkedHashMap<>(grids));
        communities = Collections.unmodifiableSortedMap(new TreeMap<>(communities));
        matters = Collections.unmodifiableSortedMap(new TreeMap<>(matters));
    }

    /**
     * Counts, at one moment of the store. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read
     * tasks, workers and grids there.
     */
    public static Either<Rejection, LoadIndex> of(Desk desk, AreaCode area, LocalDate day) {
        return LoadTally.of(desk, area, day).map(tally -> tally.index(area));
    }
}
