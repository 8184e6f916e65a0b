package org.gridgovernance.task.joint;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** The contents of this package (目录): which command is handled how. */
public final class JointConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("joint")
            .asks(WorkingCalendar.IN_FORCE)
            .handles(Docket.act(
                            "whistle-task",
                            WhistleTask.class,
                            "task.whistle",
                            TaskAct.WHISTLE,
                            WhistleTask::task,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(JointChecks.WHISTLE)
                    .gathers(JointCases::wants)
                    .fits(JointCases::fits)
                    .decides(JointCases::whistle))
            .handles(Docket.act(
                            "report-in",
                            ReportIn.class,
                            "task.report-in",
                            TaskAct.REPORT_IN,
                            ReportIn::task,
                            DEPARTMENT,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .fits(JointCases::fits)
                    .decides(JointCases::reportIn))
            .handles(Docket.act(
                            "answer-part",
                            AnswerPart.class,
                            "task.answer-part",
                            TaskAct.ANSWER_WHISTLE,
                            AnswerPart::task,
                            DEPARTMENT,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(JointChecks.ANSWER)
                    .fits(JointCases::fits)
                    .decides(JointCases::answer))
            .handles(Docket.act(
                            "assess-department",
                            AssessDepartment.class,
                            "task.assess-department",
                            TaskAct.ASSESS,
                            AssessDepartment::task,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(command -> JointChecks.score(command.score()))
                    .fits(JointCases::fits)
                    .decides(JointCases::assess))
            .handles(Docket.act(
                            "assess-community",
                            AssessCommunity.class,
                            "task.assess-community",
                            TaskAct.ASSESS,
                            AssessCommunity::task,
                            DEPARTMENT,
                            DATA_STEWARD)
                    .wellFormed(command -> JointChecks.score(command.score()))
                    .fits(JointCases::fits)
                    .decides(JointCases::assess))
            .build();

    private JointConcept() {}
}
