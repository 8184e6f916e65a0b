/**
 * How tasks are handled (任务办理): given to somebody, claimed, taken, begun, shelved, extended, done.
 *
 * <p>A task is dispatched (派遣) to an organisation, a worker, or to whoever of an organisation claims it first (抢单); whoever
 * claims it must begin within the lease, or another may claim it. Workers must serve on that day, and have the skills and the
 * certificate the matter asks for. What was dispatched wrongly is sent back (退单), and that is counted.
 *
 * <pre>{@code
 * desk.execute(DispatchTask.builder()…task(task).to(Assignee.of(team)).mode(DispatchMode.CLAIM).build());
 * desk.execute(ClaimTask.builder()…task(task).worker(worker).build());       // exactly one of many gets it
 * desk.execute(StartTask.builder()…task(task).build());
 * desk.execute(RequestExtension.builder()…task(task).more(Term.workingDays(3)).because(why).build());
 * desk.execute(ResolveTask.builder()…task(task).result(PersonalText.of("…")).build());
 * }</pre>
 *
 * <p>Who may grant more time, by how much and how often, is a rule: {@link org.gridgovernance.task.handling.ExtensionRule}. While
 * a task is shelved (挂账) its deadline waits, and goes on with the time that was left.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.handling;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
