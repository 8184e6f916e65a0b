/**
 * Tasks (任务、案件): what is asked, of whom, by when.
 *
 * <p>A {@link org.gridgovernance.task.Task} begins with a {@link org.gridgovernance.task.Request} (诉求) from any {@link
 * org.gridgovernance.task.TaskSource}, and comes from {@link org.gridgovernance.task.TaskStage} to stage (登记 → 受理 → 派遣 →
 * 接单 → 办理 → 办结 → 核查 → 评价 → 归档). What can be done at which stage, and where it leads, is one table: {@link
 * org.gridgovernance.task.TaskAct}. The commands stand in packages of their own: {@code intake} (受理), {@code handling}
 * (办理), {@code review} (核查评价) and others.
 *
 * <pre>{@code
 * Task task = desk.execute(ReportTask.builder()…request(Request.builder()
 *     .matter(MatterCode.of("building.leakage")).source(TaskSource.RESIDENT_PHONE)
 *     .what(PersonalText.of("…")).reporter(Reporter.of(name, phone)).dwelling(dwelling).build()).build()).get().aggregate();
 * task.light(now);                                   // green, amber, red: the worst of the steps that run now
 * desk.search(Criteria.of(Task.TYPE).within(community)
 *     .where(Task.OPEN.is(true), Task.RESOLVE_DUE.between(Optional.empty(), Optional.of(now))));   // overdue
 * }</pre>
 *
 * <p>Each {@link org.gridgovernance.task.calendar.Deadline} is written with the event at which it begins, by the terms of the
 * matter and the calendar in force then; whether something is soon due or late follows from it and the clock, and is not
 * stored. What was told of it, so that nobody is told twice, is ({@link org.gridgovernance.task.Alert}).
 */
@Experimental
@NullMarked
package org.gridgovernance.task;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
