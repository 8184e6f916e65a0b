package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.joint.AnswerPart;
import org.gridgovernance.task.joint.AssessCommunity;
import org.gridgovernance.task.joint.AssessDepartment;
import org.gridgovernance.task.joint.Call;
import org.gridgovernance.task.joint.ReportIn;
import org.gridgovernance.task.joint.WhistleTask;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.jspecify.annotations.Nullable;

/** Samples of joint handling. */
final class JointSamples {
    private static final TaskId TASK = new TaskId(Town.id(80));
    private static final Call CALL = new Call(
            new OrganizationRef(HOME, new OrganizationId(Town.id(81))),
            PersonalText.of(Canaries.TEXT),
            Term.workingDays(1));

    private JointSamples() {}

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "whistle-task" ->
                WhistleTask.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .calls(List.of(CALL))
                        .build();
            case "report-in" ->
                ReportIn.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .part(1)
                        .build();
            case "answer-part" ->
                AnswerPart.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .part(1)
                        .result(PersonalText.of(Canaries.TEXT))
                        .build();
            case "assess-department" ->
                AssessDepartment.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .part(1)
                        .score(4)
                        .build();
            case "assess-community" ->
                AssessCommunity.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .task(TASK)
                        .part(1)
                        .score(5)
                        .build();
            default -> null;
        };
    }
}
