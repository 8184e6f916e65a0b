package org.gridgovernance.store.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.mediation.committee.AppointMediator;
import org.gridgovernance.mediation.committee.ByElectMember;
import org.gridgovernance.mediation.committee.DismissMediator;
import org.gridgovernance.mediation.committee.DismissalGround;
import org.gridgovernance.mediation.committee.DissolveCommittee;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.committee.ReelectCommittee;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.committee.SeatKind;
import org.gridgovernance.mediation.finding.Concerned;
import org.gridgovernance.mediation.finding.DismissSuggestion;
import org.gridgovernance.mediation.finding.DisputePattern;
import org.gridgovernance.mediation.finding.RaiseSuggestion;
import org.gridgovernance.mediation.finding.Suggestion;
import org.gridgovernance.mediation.finding.SuggestionId;
import org.gridgovernance.mediation.finding.TakeUpSuggestion;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * How a second committee of a community is elected and dissolved, and what is suggested to mediators.
 *
 * @param bench who has seats, and lives there
 * @param at when
 */
record MediationElections(Bench bench, Instant at) {
    private static final MatterCode NOISE = MatterCode.of("order.noise");

    void comeAndGo(Bench.Doing done) {
        Instant before = at.minus(Duration.ofDays(9));
        MediationCommitteeId committee =
                ((MediationCommittee) done.apply(Bench.establish(bench.home(), "试人调", before, bench.members()))).id();
        WorkerId appointee = bench.seats().get(4);
        done.apply(ReelectCommittee.builder()
                .commandId(Town.id())
                .occurredAt(at.minus(Duration.ofDays(2)))
                .home(bench.home())
                .committee(committee)
                .members(bench.members())
                .build());
        done.apply(ByElectMember.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(bench.home())
                .committee(committee)
                .seat(Seat.of(bench.seats().get(3), SeatKind.MEMBER, Sex.MALE))
                .build());
        done.apply(AppointMediator.builder()
                .from(bench.appoint(appointee, at))
                .committee(committee)
                .build());
        done.apply(DismissMediator.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(bench.home())
                .committee(committee)
                .worker(appointee)
                .ground(DismissalGround.FAVOURED_A_SIDE)
                .build());
        done.apply(DissolveCommittee.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(bench.home())
                .committee(committee)
                .build());
    }

    void suggest(Bench.Doing done) {
        done.apply(TakeUpSuggestion.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(bench.home())
                .suggestion(raised(2, 3, done))
                .build());
        done.apply(DismissSuggestion.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(bench.home())
                .suggestion(raised(4, 5, done))
                .because(Cases.TEXT)
                .build());
    }

    private SuggestionId raised(int one, int other, Bench.Doing done) {
        ResidentId asks = bench.residents().get(one);
        ResidentId about = bench.residents().get(other);
        List<TaskId> tasks = IntStream.range(0, 3)
                .mapToObj(day -> done.apply(
                        new Jobs(bench.home(), () -> at.minus(Duration.ofDays(day))).report(asks(asks, about))))
                .map(task -> ((Task) task).id())
                .toList();
        return ((Suggestion) done.apply(RaiseSuggestion.builder()
                        .commandId(Town.id())
                        .occurredAt(at)
                        .home(bench.home())
                        .pattern(DisputePattern.REPEATED_BETWEEN_TWO)
                        .concerned(Concerned.between(asks, about))
                        .tasks(tasks)
                        .build()))
                .id();
    }

    private static Request asks(ResidentId who, ResidentId about) {
        return Request.builder()
                .matter(NOISE)
                .source(TaskSource.RESIDENT_PHONE)
                .what(Cases.TEXT)
                .reporter(new Reporter(Cases.NAME, Optional.empty(), Optional.of(who), Optional.empty()))
                .about(about)
                .build();
    }
}
