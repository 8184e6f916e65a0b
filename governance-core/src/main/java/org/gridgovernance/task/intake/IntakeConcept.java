package org.gridgovernance.task.intake;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.MEDIATOR;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.RESIDENT;

import java.util.function.Function;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.MatterCatalogue;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class IntakeConcept {
    private static final Reason NO_RESIDENT = ResidentReason.RESIDENT_UNKNOWN.at("resident");

    /** The table. */
    public static final Concept TABLE = Concept.named("task-intake")
            .keeps(Task.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER)
            .asks(MatterCatalogue.IN_FORCE)
            .asks(WorkingCalendar.IN_FORCE)
            .foresees(MoveResidence.class, PersonCases::foreseen)
            .foresees(BeginResidence.class, PersonCases::foreseen)
            .foresees(CorrectResidence.class, PersonCases::foreseen)
            .foresees(MergeResidents.class, PersonCases::foreseen)
            .reacts(ResidentEvent.ResidenceMoved.class, PersonCases::follow)
            .reacts(ResidentEvent.ResidenceBegun.class, PersonCases::follow)
            .reacts(ResidentEvent.ResidenceCorrected.class, PersonCases::follow)
            .reacts(ResidentEvent.Merged.class, PersonCases::follow)
            .reacts(ResidentEvent.MovedAway.class, PersonCases::follow)
            .reacts(ResidentEvent.Died.class, PersonCases::follow)
            .reacts(ResidentEvent.Erased.class, PersonCases::follow)
            .handles(Handling.of("report-task", ReportTask.class)
                    .needs("task.report", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, MEDIATOR)
                    .forOneself((c, account) -> RequestChecks.forOneself(c.request()), RESIDENT)
                    .wellFormed(RequestChecks.REPORT)
                    .claims(Task.TYPE, Task.REFERENCE, c -> c.request().reference().stream()
                            .toList())
                    .gathers((c, wanted) -> ReportCases.wants(c.home(), c.request(), wanted))
                    .fits(ReportCases::fits)
                    .decides(ReportCases::report))
            .handles(of("accept-task", AcceptTask.class, "task.accept", TaskAct.ACCEPT, AcceptTask::task)
                    .decides(IntakeCases::accept))
            .handles(of("return-task", ReturnTask.class, "task.return", TaskAct.RETURN, ReturnTask::task)
                    .wellFormed(RequestChecks.says(ReturnTask::because, "because"))
                    .decides(IntakeCases::sendBack))
            .handles(of("refuse-task", RefuseTask.class, "task.refuse", TaskAct.REFUSE, RefuseTask::task)
                    .wellFormed(RequestChecks.says(RefuseTask::because, "because"))
                    .decides(IntakeCases::refuse))
            .handles(of(
                            "supplement-task",
                            SupplementTask.class,
                            "task.supplement",
                            TaskAct.SUPPLEMENT,
                            SupplementTask::task)
                    .forOneself((c, account) -> RequestChecks.forOneself(c.request()), RESIDENT)
                    .wellFormed(RequestChecks.SUPPLEMENT)
                    .gathers(ReportCases::wants)
                    .fits(ReportCases::fits)
                    .fits(ReportCases::taken)
                    .fits(ReportCases::sameSource)
                    .decides(ReportCases::supplement))
            .handles(of("withdraw-task", WithdrawTask.class, "task.withdraw", TaskAct.WITHDRAW, WithdrawTask::task)
                    .forOneself(RESIDENT)
                    .wellFormed(RequestChecks.says(WithdrawTask::because, "because"))
                    .decides(IntakeCases::withdraw))
            .handles(of("merge-task", MergeTask.class, "task.merge", TaskAct.MERGE, MergeTask::task)
                    .gathers((c, wanted) -> wanted.ref(Docket.entry(c.home(), c.into())))
                    .fits(IntakeCases::fits)
                    .decides(IntakeCases::merge))
            .handles(of("urge-task", UrgeTask.class, "task.urge", TaskAct.URGE, UrgeTask::task)
                    .forOneself(RESIDENT)
                    .wellFormed(RequestChecks.says(UrgeTask::said, "said"))
                    .decides(IntakeCases::urge))
            .handles(Handling.of("follow-person", FollowPerson.class)
                    .needs("task.follow-person", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .asNamed()
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers((c, wanted) -> PersonCases.wantsOpen(c.home(), c.resident(), wanted))
                    .thenGathers(PersonCases::wantsDwellings)
                    .decides(PersonCases::follow))
            .handles(Handling.of("end-tasks-about", EndTasksAbout.class)
                    .needs("task.end-about", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers((c, wanted) -> PersonCases.wantsOpen(c.home(), c.resident(), wanted))
                    .fits(PersonCases::gone)
                    .decides(PersonCases::end))
            .handles(Handling.of("erase-tasks-of", EraseTasksOf.class)
                    .needs("task.erase-of", DATA_STEWARD)
                    .asNamed()
                    .wellFormed(RequestChecks.ERASE)
                    .touches(c -> OnTheBooks.entry(c.home(), c.resident()), NO_RESIDENT)
                    .gathers(PersonCases::wantsAll)
                    .fits(PersonCases::erased)
                    .decides(PersonCases::erase))
            .build();

    private IntakeConcept() {}

    /** Begins a line of a command on a task. */
    private static <C extends Command<Task>> Handling.Steps<C, Task> of(
            String name, Class<C> shape, String right, TaskAct act, Function<? super C, TaskId> task) {
        return Docket.act(name, shape, right, act, task, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD);
    }
}
