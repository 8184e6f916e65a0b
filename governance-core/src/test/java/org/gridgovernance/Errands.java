package org.gridgovernance;

import java.time.Duration;
import java.time.Instant;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;

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
}
