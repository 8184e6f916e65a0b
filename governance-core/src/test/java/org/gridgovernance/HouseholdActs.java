package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.RevokeDeath;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.ChangeRelation;
import org.gridgovernance.resident.household.ClassifyHousehold;
import org.gridgovernance.resident.household.Collective;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.LeaveHouseholds;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.resident.household.RecordBirth;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.SplitHousehold;

/** What is done to households in a town, so many days ago. */
record HouseholdActs(Town town, int daysAgo) {

    static HouseholdActs today(Town town) {
        return new HouseholdActs(town, 0);
    }

    static HouseholdActs ago(Town town, int days) {
        return new HouseholdActs(town, days);
    }

    Instant at() {
        return NOW.minus(Duration.ofDays(daysAgo));
    }

    ResidentId livingIn(DwellingId dwelling) {
        return town.does(town.registration()
                        .occurredAt(at())
                        .residence(Town.tenancy(dwelling))
                        .build())
                .id();
    }

    FormHousehold form(Membership... members) {
        return FormHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .members(List.of(members))
                .build();
    }

    HouseholdId formed(DwellingId dwelling, Membership... members) {
        return town.does(FormHousehold.builder()
                        .from(form(members))
                        .dwelling(dwelling)
                        .build())
                .id();
    }

    JoinHousehold join(HouseholdId household, Membership member) {
        return JoinHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .member(member)
                .build();
    }

    LeaveHousehold leave(HouseholdId household, ResidentId resident) {
        return LeaveHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .resident(resident)
                .build();
    }

    LeaveHouseholds leaveAll(ResidentId resident) {
        return LeaveHouseholds.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .resident(resident)
                .build();
    }

    ChangeHead head(HouseholdId household, ResidentId head, Relation former) {
        return ChangeHead.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .head(head)
                .formerHead(former)
                .build();
    }

    ChangeRelation relate(HouseholdId household, ResidentId resident, Relation relation) {
        return ChangeRelation.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .resident(resident)
                .relation(relation)
                .build();
    }

    MoveHousehold move(HouseholdId household, DwellingId to) {
        return MoveHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .dwelling(to)
                .build();
    }

    MergeHouseholds merge(HouseholdId household, HouseholdId into, Membership... relations) {
        return MergeHouseholds.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .into(into)
                .relations(List.of(relations))
                .build();
    }

    SplitHousehold split(HouseholdId household, Membership... members) {
        return SplitHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .members(List.of(members))
                .build();
    }

    ClassifyHousehold classify(HouseholdId household, Optional<Collective> collective) {
        return ClassifyHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .collective(collective)
                .build();
    }

    RecordBirth birth(HouseholdId household, Relation relation) {
        return RecordBirth.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .household(household)
                .relation(relation)
                .particulars(Town.person())
                .build();
    }

    RecordDeath death(ResidentId resident) {
        return RecordDeath.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .resident(resident)
                .source(Source.CIVIL_AFFAIRS)
                .build();
    }

    RevokeDeath revoke(ResidentId resident) {
        return RevokeDeath.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .resident(resident)
                .build();
    }

    static Household find(Town town, HouseholdId household) {
        return town.desk().find(Household.TYPE, HOME, household).get().state();
    }
}
