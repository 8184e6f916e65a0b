/**
 * How much is asked of those who serve (工作负荷): the minutes of work that wait, beside the minutes there are.
 *
 * <p>A {@link org.gridgovernance.task.load.LoadIndex} tells it of an area on any day, by community, source department, matter,
 * worker and grid; {@link org.gridgovernance.task.load.WorkerLoads} tells who has how much at hand, for whoever gives out what
 * comes next. {@link org.gridgovernance.task.load.PushedDown} tells what departments pushed down in a period (上级交办), what became of
 * it, and whether the money came with it (费随事转); {@link org.gridgovernance.task.load.WaitingList} tells what waits until there is
 * time for it.
 *
 * <pre>{@code
 * LoadIndex load = LoadIndex.of(desk, street, today).get();
 * load.total().index();                                  // 1.4: two weeks more than there are in four
 * load.departments().forEach((department, share) -> print(department, share.askedMinutes()));
 * PushedDown.of(desk, street, Period.of(YearMonth.of(2025, 6))).get().total().unpaidFen();
 * }</pre>
 *
 * <p>All is counted from tasks, workers and duty items when it is asked, as they are known then; nothing of it is stored.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.load;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
