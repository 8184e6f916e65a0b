package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.mediation.finding.Concerned;
import org.gridgovernance.mediation.finding.DismissSuggestion;
import org.gridgovernance.mediation.finding.DisputePattern;
import org.gridgovernance.mediation.finding.RaiseSuggestion;
import org.gridgovernance.mediation.finding.Suggestion;
import org.gridgovernance.mediation.finding.SuggestionId;
import org.gridgovernance.mediation.finding.TakeUpSuggestion;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.tenure.BeginTenure;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;

/** Tasks in which something repeats itself, and what is done with the suggestions that come of them. */
record FindingActs(Town town) {
    static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    static final String NOISE = "order.noise";
    static final String LEASE = "dispute.lease";
    static final String WAGES = "dispute.wages";

    static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    static Request.Builder of(String matter) {
        return Request.builder()
                .matter(MatterCode.of(matter))
                .source(TaskSource.RESIDENT_PHONE)
                .what(PersonalText.of(Canaries.TEXT));
    }

    static Reporter by(ResidentId resident) {
        return new Reporter(PersonName.of(Canaries.NAME), Optional.empty(), Optional.of(resident), Optional.empty());
    }

    static Request asks(ResidentId one, ResidentId about) {
        return of(NOISE).reporter(by(one)).about(about).build();
    }

    static Request unpaid(OrganizationRef employer, int who) {
        return of(WAGES)
                .reporter(Reporter.of(PersonName.of(Canaries.NAME), Phone.of("1390000" + (2000 + who))))
                .against(employer)
                .build();
    }

    TaskId reported(int daysAgo, Request request) {
        return reported(HOME, daysAgo, request);
    }

    TaskId reported(AreaCode home, int daysAgo, Request request) {
        return town.does(ReportTask.builder()
                        .commandId(town.nextId())
                        .occurredAt(ago(daysAgo))
                        .home(home)
                        .request(request)
                        .build())
                .id();
    }

    /** So many tasks of one about the other, on so many days in a row until today. */
    List<TaskId> reported(ResidentId one, ResidentId about, int many) {
        return java.util.stream.IntStream.range(0, many)
                .mapToObj(day -> reported(many - 1 - day, asks(one, about)))
                .toList();
    }

    OrganizationRef employer() {
        return Errands.organization(town, Errands.STREET, OrganizationKind.ENTERPRISE, "安居建筑公司");
    }

    void holds(DwellingId dwelling, TenureKind kind, ResidentId resident) {
        town.does(BeginTenure.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .holder(Holder.of(kind, resident))
                .since(LONG_AGO)
                .build());
    }

    RaiseSuggestion raise(DisputePattern pattern, Concerned concerned, List<TaskId> tasks) {
        return raise(pattern, concerned, tasks, NOW);
    }

    RaiseSuggestion raise(DisputePattern pattern, Concerned concerned, List<TaskId> tasks, Instant at) {
        return RaiseSuggestion.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .pattern(pattern)
                .concerned(concerned)
                .tasks(tasks)
                .build();
    }

    /** Three tasks between two, raised today. */
    SuggestionId raised() {
        ResidentId one = town.resident();
        ResidentId other = town.resident();
        return town.does(raise(
                        DisputePattern.REPEATED_BETWEEN_TWO, Concerned.between(one, other), reported(one, other, 3)))
                .id();
    }

    TakeUpSuggestion takeUp(SuggestionId suggestion, Instant at) {
        return TakeUpSuggestion.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .suggestion(suggestion)
                .build();
    }

    DismissSuggestion dismiss(SuggestionId suggestion, Instant at, String because) {
        return DismissSuggestion.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .suggestion(suggestion)
                .because(PersonalText.of(because))
                .build();
    }

    List<Suggestion> suggestions() {
        return town.desk().search(Criteria.of(Suggestion.TYPE)).get().items().stream()
                .map(Found::state)
                .toList();
    }
}
