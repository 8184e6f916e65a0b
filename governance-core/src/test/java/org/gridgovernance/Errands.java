package org.gridgovernance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.DispatchMode;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.duty.ApplyForEntry;
import org.gridgovernance.task.duty.DutyItemId;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.EnterDutyItem;
import org.gridgovernance.task.duty.HoldJointMeeting;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.handling.ClaimTask;
import org.gridgovernance.task.handling.DispatchTask;
import org.gridgovernance.task.handling.RecordEffort;
import org.gridgovernance.task.handling.ResolveTask;
import org.gridgovernance.task.handling.StartTask;
import org.gridgovernance.task.handling.TakeTask;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/** Tasks and organisations for tests of what is done with them. */
final class Errands {
    static final AreaCode STREET = Town.HOME.parent().orElseThrow();
    static final MatterCode LEAKAGE = MatterCode.of("building.leakage");
    static final Instant LONG_AGO = Town.NOW.minus(Duration.ofDays(200));

    private Errands() {}

    static PersonalText said() {
        return PersonalText.of(Canaries.TEXT);
    }

    static OrganizationRef department(Town town, String title) {
        return organization(town, STREET, OrganizationKind.DEPARTMENT, title);
    }

    static OrganizationRef organization(Town town, AreaCode home, OrganizationKind kind, String title) {
        return town.does(RecordOrganization.builder()
                        .commandId(town.nextId())
                        .occurredAt(LONG_AGO)
                        .home(home)
                        .title(title)
                        .kind(kind)
                        .build())
                .reference();
    }

    static Request.Builder request(MatterCode matter) {
        Request.Builder request = Request.builder();
        request.matter(matter).source(TaskSource.PATROL).what(said());
        return request;
    }

    static TaskId reported(Town town, Instant at, Request request) {
        return town.does(ReportTask.builder()
                        .commandId(town.nextId())
                        .occurredAt(at)
                        .home(Town.HOME)
                        .request(request)
                        .build())
                .id();
    }

    static TaskId accepted(Town town, Instant at, Request request) {
        TaskId task = reported(town, at, request);
        town.does(AcceptTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .task(task)
                .build());
        return task;
    }

    static TaskId accepted(Town town, Instant at) {
        return accepted(town, at, request(LEAKAGE).build());
    }

    /** Somebody of that organisation with so many hours a week. */
    static WorkerId worker(Town town, OrganizationRef organization, int hours, Skill... skills) {
        return enrolled(town, organization, hours, skills).id();
    }

    static Worker enrolled(Town town, OrganizationRef organization, int hours, Skill... skills) {
        return town.does(EnrolWorker.builder()
                .commandId(town.nextId())
                .occurredAt(LONG_AGO)
                .home(Town.HOME)
                .name(PersonName.of(Canaries.NAME))
                .account("account-" + town.nextId().value())
                .addAffiliation(new Affiliation(organization, AffiliationKind.EMPLOYEE))
                .availability(Availability.ofHours(hours))
                .skills(Stream.of(skills).map(SkillHeld::of).toList())
                .build());
    }

    /** Puts a matter on the list of the community for good. */
    static DutyItemId listed(
            Town town, MatterCode matter, DutyListKind list, Optional<OrganizationRef> department, Support support) {
        DutyItemId item = town.does(ApplyForEntry.builder()
                        .commandId(town.nextId())
                        .occurredAt(LONG_AGO)
                        .home(Town.HOME)
                        .matter(matter)
                        .list(list)
                        .legalBasis("居民委员会组织法第43条")
                        .requestedBy(department)
                        .support(support)
                        .validFrom(Moment.day(LONG_AGO))
                        .build())
                .id();
        town.does(HoldJointMeeting.builder()
                .commandId(town.nextId())
                .occurredAt(LONG_AGO)
                .home(Town.HOME)
                .item(item)
                .approved(true)
                .inFavour(5)
                .against(0)
                .build());
        return town.does(EnterDutyItem.builder()
                        .commandId(town.nextId())
                        .occurredAt(LONG_AGO)
                        .home(Town.HOME)
                        .item(item)
                        .build())
                .id();
    }

    static DispatchTask dispatch(Town town, TaskId task, Instant at, Assignee to, DispatchMode mode) {
        return DispatchTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .task(task)
                .to(to)
                .mode(mode)
                .build();
    }

    static ClaimTask claim(Town town, TaskId task, Instant at, WorkerId worker) {
        return ClaimTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .task(task)
                .worker(worker)
                .build();
    }

    /** Given to a worker, taken and begun. */
    static void begun(Town town, TaskId task, Instant at, WorkerId worker) {
        town.does(dispatch(town, task, at, Assignee.of(worker), DispatchMode.ASSIGNED));
        town.does(TakeTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .task(task)
                .build());
        town.does(StartTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .task(task)
                .build());
    }

    static ResolveTask resolve(Town town, TaskId task, Instant at) {
        return ResolveTask.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .task(task)
                .result(said())
                .build();
    }

    static RecordEffort effort(Town town, TaskId task, Instant at, WorkerId worker, int minutes) {
        return RecordEffort.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(Town.HOME)
                .task(task)
                .worker(worker)
                .minutes(minutes)
                .on(Moment.day(at))
                .build();
    }
}
