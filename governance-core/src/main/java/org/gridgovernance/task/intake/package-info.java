/**
 * How tasks come in (任务受理): told of, taken on, returned, refused, merged, urged, withdrawn.
 *
 * <p>Whatever the source, a task begins with {@link org.gridgovernance.task.intake.ReportTask} (上报). What a department asks is
 * held against the duty list (准入清单): it is registered, queued, returned for want of funds, or refused, and is on record either
 * way. What is taken on ({@link org.gridgovernance.task.intake.AcceptTask}, 受理) must be done by the terms of its matter.
 *
 * <pre>{@code
 * Task task = desk.execute(ReportTask.builder()…request(request).build()).get().aggregate();
 * desk.execute(AcceptTask.builder()…task(task.id()).build());
 * desk.execute(UrgeTask.builder()…task(task.id()).said(PersonalText.of("…")).build());
 * TasksForHouseholds.report(desk, community, grid, request, CommandId.of("typhoon"), now, progress -> {});
 * }</pre>
 *
 * <p>Tasks follow whom they are about (任务随人): to another dwelling of the community, to the entry kept when two were merged;
 * they end when the person leaves, and are erased with the person.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.intake;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
