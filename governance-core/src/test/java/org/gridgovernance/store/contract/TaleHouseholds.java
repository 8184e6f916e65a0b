package org.gridgovernance.store.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.resident.household.RecordBirth;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.SplitHousehold;
import org.gridgovernance.resident.household.VerifyHousehold;

/** What happens to households, and who is born into them. */
final class TaleHouseholds {
    private static final AreaCode HOME = RegisterTale.HOME;
    private static final List<Relation> RELATIONS =
            List.of(Relation.SPOUSE, Relation.SON, Relation.DAUGHTER, Relation.HEAD);

    private final Chance chance;
    private final Folk folk;
    private final TalePeople people;

    TaleHouseholds(Chance chance, Folk folk, TalePeople people) {
        this.chance = chance;
        this.folk = folk;
        this.people = people;
    }

    Command<?> form() {
        List<Membership> members = IntStream.rangeClosed(0, chance.upTo(3))
                .mapToObj(at -> member(folk.person(), at == 0 ? Relation.HEAD : Relation.SON))
                .toList();
        return FormHousehold.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .dwelling(chance.pickUnless(6, folk.dwellings()))
                .members(members)
                .build();
    }

    private static Membership member(ResidentId who, Relation as) {
        return new Membership(who, HOME, as);
    }

    private HouseholdId household() {
        return chance.pick(folk.households());
    }

    private ResidentId memberOf(HouseholdId household) {
        List<ResidentId> members =
                folk.found(household).members().open().map(Membership::resident).toList();
        return chance.pick(members.isEmpty() ? folk.people() : members);
    }

    Command<?> join() {
        return JoinHousehold.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .household(household())
                .member(member(folk.person(), chance.pick(RELATIONS)))
                .build();
    }

    Command<?> leave() {
        HouseholdId household = household();
        return LeaveHousehold.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .household(household)
                .resident(memberOf(household))
                .build();
    }

    Command<?> changeHead() {
        HouseholdId household = household();
        return ChangeHead.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .household(household)
                .head(memberOf(household))
                .build();
    }

    Command<?> move() {
        return MoveHousehold.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .household(household())
                .dwelling(chance.pick(folk.dwellings()))
                .build();
    }

    Command<?> split() {
        HouseholdId household = household();
        return SplitHousehold.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .household(household)
                .addMember(member(memberOf(household), Relation.HEAD))
                .dwelling(chance.pickUnless(2, folk.dwellings()))
                .build();
    }

    Command<?> merge() {
        return MergeHouseholds.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .household(household())
                .into(household())
                .build();
    }

    Command<?> birth() {
        HouseholdId household = household();
        return RecordBirth.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .household(household)
                .relation(chance.pick(RELATIONS))
                .particulars(people.person(Optional.empty()))
                .mother(chance.oneIn(2) ? Optional.empty() : Optional.of(memberOf(household)))
                .build();
    }

    Command<?> verify() {
        return VerifyHousehold.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .household(household())
                .verification(new Verification(chance.late(), Source.DOOR_VISIT))
                .build();
    }
}
