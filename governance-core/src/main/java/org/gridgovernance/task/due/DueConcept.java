package org.gridgovernance.task.due;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** The contents of this package (目录): which command is handled how. */
public final class DueConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("due")
            .asks(WorkingCalendar.IN_FORCE)
            .asks(EscalationLadder.IN_FORCE)
            .handles(Docket.act(
                            "remind-task",
                            RemindTask.class,
                            "task.remind",
                            TaskAct.REMIND,
                            RemindTask::task,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(DueCases::wellFormed)
                    .fits(DueCases::fits)
                    .decides(DueCases::remind))
            .handles(Docket.act(
                            "escalate-task",
                            EscalateTask.class,
                            "task.escalate",
                            TaskAct.ESCALATE,
                            EscalateTask::task,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .fits(DueCases::fits)
                    .decides(DueCases::escalate))
            .handles(Docket.act(
                            "release-lease",
                            ReleaseLease.class,
                            "task.release-lease",
                            TaskAct.RELEASE,
                            ReleaseLease::task,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .fits(DueCases::leased)
                    .decides(DueCases::release))
            .build();

    private DueConcept() {}
}
