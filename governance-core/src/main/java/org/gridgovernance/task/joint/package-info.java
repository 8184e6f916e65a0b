/**
 * Joint handling (吹哨报到): a grid whistles, departments report.
 *
 * <p>What a community cannot settle alone it whistles for: {@link org.gridgovernance.task.joint.WhistleTask} (吹哨) calls
 * departments, each for a {@link org.gridgovernance.task.Part} of its own, with a term. A department comes ({@link
 * org.gridgovernance.task.joint.ReportIn}, 报到) and tells what it did ({@link org.gridgovernance.task.joint.AnswerPart}, 反馈).
 * Whoever leads resolves the task only once every part is answered. Then each side says how it found the other (双考核): {@link
 * org.gridgovernance.task.joint.AssessDepartment}, {@link org.gridgovernance.task.joint.AssessCommunity}.
 *
 * <pre>{@code
 * desk.execute(WhistleTask.builder()…task(task).addCalls(
 *     new Call(fireBrigade, PersonalText.of("…"), Term.workingDays(1)),
 *     new Call(urbanManagement, PersonalText.of("…"), Term.workingDays(2))).build());
 * desk.execute(ReportIn.builder()…task(task).part(1).build());
 * desk.execute(AnswerPart.builder()…task(task).part(1).result(PersonalText.of("…")).build());
 * DoubleAssessment.of(desk, street, Period.of(YearMonth.of(2025, 6)), now).get().departments();   // who came, late or not
 * }</pre>
 *
 * <p>Whether a part is late follows from its deadline and the clock, and is not stored. Source: Beijing regulation on swift
 * response to complaints (北京市接诉即办工作条例) arts. 14, 16, 33.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.joint;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
