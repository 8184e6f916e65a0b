package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.mediation.committee.AppointMediator;
import org.gridgovernance.mediation.committee.ByElectMember;
import org.gridgovernance.mediation.committee.CaseBookEvent;
import org.gridgovernance.mediation.committee.CommitteeEvent;
import org.gridgovernance.mediation.committee.DismissMediator;
import org.gridgovernance.mediation.committee.DismissalGround;
import org.gridgovernance.mediation.committee.DissolveCommittee;
import org.gridgovernance.mediation.committee.EstablishCommittee;
import org.gridgovernance.mediation.committee.LeaveCommittees;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.committee.ReelectCommittee;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.committee.SeatKind;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.workforce.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to mediation committees. */
final class CommitteeSamples {
    static final MediationCommitteeId COMMITTEE = new MediationCommitteeId(Town.id(80));
    static final WorkerId OTHER = new WorkerId(Town.id(81));
    static final Seat DIRECTOR = new Seat(
            WorkerSamples.WORKER,
            SeatKind.DIRECTOR,
            Sex.FEMALE,
            Optional.of(EthnicGroup.ZHUANG),
            Optional.of(Samples.RESIDENT),
            Optional.of("keeper-7"));
    static final List<Seat> MEMBERS = List.of(
            DIRECTOR,
            Seat.of(OTHER, SeatKind.VICE_DIRECTOR, Sex.MALE),
            Seat.of(new WorkerId(Town.id(82)), SeatKind.MEMBER, Sex.MALE));

    private CommitteeSamples() {}

    static MediationCommittee committee() {
        return MediationCommittee.builder()
                .id(COMMITTEE)
                .home(HOME)
                .title("桥社区人民调解委员会")
                .mark("桥人调")
                .organization(OrganizationSamples.REFERENCE)
                .multiEthnic(true)
                .addElections(DAY)
                .changedOn(DAY)
                .seats(Timeline.<Seat>empty().open(DIRECTOR, DAY, AT))
                .build();
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "committee-established" ->
                new CommitteeEvent.Established(
                        "桥社区人民调解委员会", "桥人调", Optional.of(OrganizationSamples.REFERENCE), true, MEMBERS);
            case "committee-reelected" -> new CommitteeEvent.Reelected(MEMBERS);
            case "committee-member-elected" -> new CommitteeEvent.MemberElected(DIRECTOR, Optional.of(OTHER));
            case "mediator-appointed" ->
                new CommitteeEvent.MediatorAppointed(new Seat(
                        OTHER,
                        SeatKind.APPOINTEE,
                        Sex.NOT_STATED,
                        Optional.of(EthnicGroup.HUI),
                        Optional.of(Samples.RESIDENT)));
            case "mediator-dismissed" -> new CommitteeEvent.MediatorDismissed(OTHER, DismissalGround.LEAKED);
            case "mediator-left" -> new CommitteeEvent.MediatorLeft(OTHER);
            case "mediator-erased" -> new CommitteeEvent.MediatorErased(OTHER);
            case "committee-dissolved" -> new CommitteeEvent.Dissolved();
            case "case-book-opened" -> new CaseBookEvent.Opened(COMMITTEE, 2025);
            case "case-number-taken" -> new CaseBookEvent.NumberTaken();
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "establish-committee" ->
                EstablishCommittee.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .title("桥社区人民调解委员会")
                        .mark("桥人调")
                        .organization(OrganizationSamples.REFERENCE)
                        .multiEthnic(true)
                        .members(MEMBERS)
                        .build();
            case "reelect-committee" ->
                ReelectCommittee.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .committee(COMMITTEE)
                        .members(MEMBERS)
                        .build();
            case "by-elect-member" ->
                ByElectMember.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .committee(COMMITTEE)
                        .seat(DIRECTOR)
                        .inPlaceOf(OTHER)
                        .build();
            case "appoint-mediator" ->
                AppointMediator.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .committee(COMMITTEE)
                        .worker(OTHER)
                        .resident(Samples.RESIDENT)
                        .build();
            case "dismiss-mediator" ->
                DismissMediator.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .committee(COMMITTEE)
                        .worker(OTHER)
                        .ground(DismissalGround.TOOK_BENEFITS)
                        .build();
            case "dissolve-committee" ->
                DissolveCommittee.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .committee(COMMITTEE)
                        .build();
            case "leave-committees" ->
                LeaveCommittees.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WorkerSamples.WORKER)
                        .build();
            default -> null;
        };
    }
}
