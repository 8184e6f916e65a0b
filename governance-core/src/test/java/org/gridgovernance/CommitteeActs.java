package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.mediation.committee.AppointMediator;
import org.gridgovernance.mediation.committee.ByElectMember;
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
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.WorkerId;

/** What is done to mediation committees, so many days ago. Everybody in them serves for ten years. */
record CommitteeActs(Town town, int daysAgo) {
    static CommitteeActs today(Town town) {
        return new CommitteeActs(town, 0);
    }

    static CommitteeActs ago(Town town, int days) {
        return new CommitteeActs(town, days);
    }

    private Instant at() {
        return NOW.minus(Duration.ofDays(daysAgo));
    }

    /** Somebody who serves in the residents' committee, if there is one already. */
    WorkerId worker() {
        return WorkforceActs.ago(town, 3_650).worker(organization());
    }

    /** Somebody who serves and is skilled in mediation. */
    WorkerId mediator() {
        WorkerId worker = worker();
        town.does(WorkforceActs.ago(town, 3_650).skills(worker, SkillHeld.of(Skill.MEDIATION)));
        return worker;
    }

    private OrganizationRef organization() {
        return town.desk().search(Criteria.of(Organization.TYPE).limit(1)).get().items().stream()
                .map(found -> found.state().reference())
                .findFirst()
                .orElseGet(() -> WorkforceActs.today(town).committee());
    }

    /** A woman as director, a man as vice-director, and a man as member. */
    List<Seat> three() {
        return List.of(
                Seat.of(worker(), SeatKind.DIRECTOR, Sex.FEMALE),
                Seat.of(worker(), SeatKind.VICE_DIRECTOR, Sex.MALE),
                Seat.of(worker(), SeatKind.MEMBER, Sex.MALE));
    }

    Seat woman(SeatKind kind) {
        return Seat.of(worker(), kind, Sex.FEMALE);
    }

    Seat man(SeatKind kind) {
        return Seat.of(worker(), kind, Sex.MALE);
    }

    static Seat of(Seat seat, EthnicGroup group) {
        return new Seat(seat.worker(), seat.kind(), seat.sex(), Optional.of(group), seat.resident());
    }

    EstablishCommittee.Builder establish(List<Seat> members) {
        EstablishCommittee.Builder begun = EstablishCommittee.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .title("桥社区人民调解委员会")
                .mark("桥人调")
                .multiEthnic(false)
                .members(members);
        return begun;
    }

    /** A committee of three. */
    MediationCommittee committee() {
        return town.does(establish(three()).build());
    }

    ReelectCommittee reelect(MediationCommitteeId committee, List<Seat> members) {
        return ReelectCommittee.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .committee(committee)
                .members(members)
                .build();
    }

    ByElectMember.Builder byElect(MediationCommitteeId committee, Seat seat) {
        ByElectMember.Builder begun = ByElectMember.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .committee(committee)
                .seat(seat);
        return begun;
    }

    AppointMediator.Builder appoint(MediationCommitteeId committee, WorkerId worker) {
        AppointMediator.Builder begun = AppointMediator.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .committee(committee)
                .worker(worker);
        return begun;
    }

    DismissMediator dismiss(MediationCommitteeId committee, WorkerId worker) {
        return DismissMediator.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .committee(committee)
                .worker(worker)
                .ground(DismissalGround.FAVOURED_A_SIDE)
                .build();
    }

    DissolveCommittee dissolve(MediationCommitteeId committee) {
        return DissolveCommittee.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .committee(committee)
                .build();
    }

    LeaveCommittees leave(WorkerId worker) {
        return LeaveCommittees.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .build();
    }
}
