/**
 * How tasks are found to be handled (核查评价): checked, called back, filed, opened again; and the rates that come of it.
 *
 * <p>What the handler says is done is checked by somebody else ({@link org.gridgovernance.task.review.CheckTask}, 核查), whoever
 * asked is called back ({@link org.gridgovernance.task.review.EvaluateTask}, 回访), and the task is filed (归档). What is found
 * wanting is handled again (返工、重办).
 *
 * <pre>{@code
 * desk.execute(CheckTask.builder()…task(task).passes(true).build());
 * desk.execute(EvaluateTask.builder()…task(task)
 *     .evaluation(Evaluation.of(true, true, Satisfaction.SATISFIED)).build());
 * desk.execute(CloseTask.builder()…task(task).build());
 * Rates rates = Rates.of(desk, street, Period.of(YearMonth.of(2025, 6))).get();
 * rates.total().resolution();                      // 解决率
 * }</pre>
 *
 * <p>Response (响应率), resolution (解决率) and satisfaction (满意率) are counted from the tasks, by area, matter and source; how much
 * an answer weighs is a rule, {@link org.gridgovernance.task.review.SatisfactionRule}.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.review;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
