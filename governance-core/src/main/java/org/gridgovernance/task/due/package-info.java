/**
 * What comes due (时限提醒与督办): who is told that a task is soon due, late, or late for long.
 *
 * <p>Nothing runs by itself: whoever embeds the library calls {@link org.gridgovernance.task.due.DueSweep#due} now and then,
 * from as many nodes as there are. It finds the tasks of which something is to be told by now, and has each told once: when 80 %
 * of a step's term are over (临期提醒), when it is over (超期提醒), and then rung by rung of the {@link
 * org.gridgovernance.task.due.EscalationLadder} (升级督办). A claim that lapsed is open to others again.
 *
 * <pre>{@code
 * DueSweep swept = DueSweep.due(desk, street, clock.instant(), notice -> messages.send(notice)).get();
 * swept.overdue();       // how many steps were found late just now
 * }</pre>
 *
 * <p>Each notice is a command, {@link org.gridgovernance.task.due.RemindTask}, {@link org.gridgovernance.task.due.EscalateTask} or
 * {@link org.gridgovernance.task.due.ReleaseLease}, with an id that follows from the task as it was found: sent by two nodes, it is
 * done once. What is told, and to whom, is on record; who is at which rung is for the host to know.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.due;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
