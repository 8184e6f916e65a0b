package org.gridgovernance.store.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.mediation.committee.AppointMediator;
import org.gridgovernance.mediation.committee.EstablishCommittee;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.committee.SeatKind;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.worker.SetSkills;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * A committee of a community: three members and two appointed mediators, each with an account, and six residents, the first
 * three of one household, whose head has the seat of the third.
 *
 * @param home the community
 * @param committee the committee
 * @param seats who has a seat, the director first
 * @param residents who lives there
 */
record Bench(AreaCode home, MediationCommitteeId committee, List<WorkerId> seats, List<ResidentId> residents) {
    static final int SEATS = 5;
    private static final AreaCode PROVINCE = AreaCode.of("42");
    private static final Duration ELECTED = Duration.ofDays(200);

    /** Has a command done that must be accepted. */
    @FunctionalInterface
    interface Doing {
        Aggregate apply(Command<?> command);
    }

    /** Sets one up by what must be accepted. */
    static Bench of(AreaCode home, String mark, Supplier<Instant> now, Doing done) {
        Crew crew = new Crew(home, now);
        Organization organization = (Organization) done.apply(crew.found(OrganizationKind.VOLUNTEER_TEAM, mark));
        List<WorkerId> seats = IntStream.range(0, SEATS)
                .mapToObj(i -> done.apply(crew.enrol(organization.reference())
                        .account(account(home, i))
                        .build()))
                .map(worker -> ((Worker) worker).id())
                .toList();
        List<Resident> residents = IntStream.range(0, 6)
                .mapToObj(i -> (Resident) done.apply(Town.register(home, "r" + i)))
                .toList();
        done.apply(Town.household(
                home,
                "H-" + mark,
                Town.member(residents.get(0), Relation.HEAD),
                Town.member(residents.get(1), Relation.SON),
                Town.member(residents.get(2), Relation.BROTHERS_SON)));
        Bench bench = new Bench(
                home,
                elected(home, mark, now.get(), seats, residents.get(0).id(), done),
                seats,
                residents.stream().map(Resident::id).toList());
        IntStream.range(3, SEATS).forEach(i -> {
            done.apply(bench.learns(seats.get(i), now.get().minus(ELECTED)));
            done.apply(bench.appoint(seats.get(i), now.get().minus(ELECTED)));
        });
        return bench;
    }

    private static MediationCommitteeId elected(
            AreaCode home, String mark, Instant now, List<WorkerId> seats, ResidentId third, Doing done) {
        return ((MediationCommittee) done.apply(establish(home, mark, now.minus(ELECTED), members(seats, third)))).id();
    }

    static EstablishCommittee establish(AreaCode home, String mark, Instant at, List<Seat> members) {
        return EstablishCommittee.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(home)
                .title(mark + "人民调解委员会")
                .mark(mark)
                .multiEthnic(false)
                .members(members)
                .build();
    }

    private static List<Seat> members(List<WorkerId> seats, ResidentId third) {
        return List.of(
                Seat.of(seats.get(0), SeatKind.DIRECTOR, Sex.FEMALE),
                Seat.of(seats.get(1), SeatKind.VICE_DIRECTOR, Sex.MALE),
                new Seat(seats.get(2), SeatKind.MEMBER, Sex.MALE, Optional.empty(), Optional.of(third)));
    }

    /** Those who were elected. */
    List<Seat> members() {
        return members(seats, residents.get(0));
    }

    SetSkills learns(WorkerId worker, Instant at) {
        return SetSkills.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(home)
                .worker(worker)
                .skills(List.of(SkillHeld.of(Skill.MEDIATION)))
                .build();
    }

    AppointMediator appoint(WorkerId worker, Instant at) {
        return AppointMediator.builder()
                .commandId(Town.id())
                .occurredAt(at)
                .home(home)
                .committee(committee)
                .worker(worker)
                .build();
    }

    /** The account of a seat. */
    static String account(AreaCode home, int seat) {
        return "seat-" + seat + "-" + home.code();
    }

    /** The accounts of all seats. */
    List<String> accounts() {
        return IntStream.range(0, SEATS).mapToObj(i -> account(home, i)).toList();
    }

    /** Somebody who may mediate there. */
    Actor mediator(String account) {
        return Town.actor(account, Role.MEDIATOR, home);
    }

    /** Whoever has that seat. */
    Actor mediator(int seat) {
        return mediator(account(home, seat));
    }

    /** Somebody who acts for himself. */
    static Actor resident(String account) {
        return Town.actor(account, Role.RESIDENT, PROVINCE);
    }

    /** Somebody with every standard role in the province. */
    static Actor everything(String account) {
        return new Actor(
                account,
                Stream.of(
                                Role.GRID_OFFICER,
                                Role.COMMUNITY_CLERK,
                                Role.DATA_STEWARD,
                                Role.OBSERVER,
                                Role.RESIDENT,
                                Role.DEPARTMENT,
                                Role.MEDIATOR)
                        .map(role -> Grant.of(role, PROVINCE))
                        .toList());
    }
}
