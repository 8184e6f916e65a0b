package org.gridgovernance.task.handling;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskId;

/** The contents of this package (目录): which command is handled how. */
public final class HandlingConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("task-handling")
            .asks(ExtensionRule.IN_FORCE)
            .handles(Docket.act(
                            "dispatch-task",
                            DispatchTask.class,
                            "task.dispatch",
                            TaskAct.DISPATCH,
                            DispatchTask::task,
                            GRID_OFFICER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .wellFormed(DispatchCases.DISPATCH)
                    .gathers(DispatchCases::wants)
                    .fits(DispatchCases::fits)
                    .decides(DispatchCases::dispatch))
            .handles(of("claim-task", ClaimTask.class, "task.claim", TaskAct.CLAIM, ClaimTask::task)
                    .gathers((c, wanted) -> Hands.wants(c.home(), c.worker(), wanted))
                    .fits(DispatchCases::fits)
                    .decides(DispatchCases::claim))
            .handles(of("take-task", TakeTask.class, "task.take", TaskAct.TAKE, TakeTask::task)
                    .gathers(DispatchCases::wants)
                    .fits(DispatchCases::fits)
                    .decides(DispatchCases::take))
            .handles(of("send-back-task", SendBackTask.class, "task.send-back", TaskAct.SEND_BACK, SendBackTask::task)
                    .wellFormed(c -> Docket.faults(c.because(), "because"))
                    .decides(DispatchCases::sendBack))
            .handles(of("start-task", StartTask.class, "task.start", TaskAct.START, StartTask::task)
                    .fits(HandlingCases::fits)
                    .decides(HandlingCases::start))
            .handles(of("shelve-task", ShelveTask.class, "task.shelve", TaskAct.SHELVE, ShelveTask::task)
                    .wellFormed(HandlingCases.SHELVE)
                    .decides(HandlingCases::shelve))
            .handles(of("resume-task", ResumeTask.class, "task.resume", TaskAct.RESUME, ResumeTask::task)
                    .decides(HandlingCases::resume))
            .handles(of(
                            "request-extension",
                            RequestExtension.class,
                            "task.request-extension",
                            TaskAct.REQUEST_EXTENSION,
                            RequestExtension::task)
                    .wellFormed(c -> Docket.faults(c.because(), "because"))
                    .fits(ExtensionCases::fits)
                    .decides(ExtensionCases::request))
            .handles(Docket.act(
                            "decide-extension",
                            DecideExtension.class,
                            "task.decide-extension",
                            ExtensionCases::act,
                            DecideExtension::task,
                            COMMUNITY_CLERK,
                            DATA_STEWARD)
                    .gathers((c, wanted) -> wanted.ref(c.by().ref()))
                    .fits(ExtensionCases::fits)
                    .decides(ExtensionCases::decide))
            .handles(of(
                            "record-effort",
                            RecordEffort.class,
                            "task.record-effort",
                            TaskAct.RECORD_EFFORT,
                            RecordEffort::task)
                    .wellFormed(HandlingCases.EFFORT)
                    .gathers((c, wanted) -> Hands.wants(c.home(), c.worker(), wanted))
                    .fits(HandlingCases::fits)
                    .fits(HandlingCases::few)
                    .decides(HandlingCases::effort))
            .handles(of("resolve-task", ResolveTask.class, "task.resolve", TaskAct.RESOLVE, ResolveTask::task)
                    .wellFormed(c -> Docket.faults(c.result(), "result"))
                    .fits(HandlingCases::fits)
                    .decides(HandlingCases::resolve))
            .build();

    private HandlingConcept() {}

    /** Begins a line of a command of whoever handles a task. */
    private static <C extends Command<Task>> Handling.Steps<C, Task> of(
            String name, Class<C> shape, String right, TaskAct act, Function<? super C, TaskId> task) {
        return Docket.act(name, shape, right, act, task, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD);
    }
}
