package org.gridgovernance.task.review;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.TaskAct;

/** The contents of this package (目录): which command is handled how. */
public final class ReviewConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("task-review")
            .asks(SatisfactionRule.IN_FORCE)
            .handles(Docket.act(
                            "check-task",
                            CheckTask.class,
                            "task.check",
                            ReviewCases::act,
                            CheckTask::task,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(ReviewCases.CHECK)
                    .decides(ReviewCases::check))
            .handles(Docket.act(
                            "evaluate-task",
                            EvaluateTask.class,
                            "task.evaluate",
                            TaskAct.EVALUATE,
                            EvaluateTask::task,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(ReviewCases.EVALUATE)
                    .fits(ReviewCases::fits)
                    .decides(ReviewCases::evaluate))
            .handles(Docket.act(
                            "close-task",
                            CloseTask.class,
                            "task.close",
                            TaskAct.CLOSE,
                            CloseTask::task,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .fits(ReviewCases::fits)
                    .decides(ReviewCases::close))
            .handles(Docket.act(
                            "reopen-task",
                            ReopenTask.class,
                            "task.reopen",
                            TaskAct.REOPEN,
                            ReopenTask::task,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(c -> Docket.faults(c.because(), "because"))
                    .decides(ReviewCases::reopen))
            .build();

    private ReviewConcept() {}
}
