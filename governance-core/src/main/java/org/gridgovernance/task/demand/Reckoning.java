package org.gridgovernance.task.demand;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.SortedMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;

/** How a figure is reckoned from the register (统计口径). Implement: yes, one lambda. It only reads. */
@FunctionalInterface
public interface Reckoning {
    /**
     * The numbers, by what is counted, or why they may not be seen.
     *
     * @param desk the desk of whoever answers, reading from one moment of the store
     * @param area the area
     * @param asOf as of which day
     */
    Either<Rejection, SortedMap<String, Long>> reckon(Desk desk, AreaCode area, LocalDate asOf);
}
