package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Samples.DWELLING;
import static org.gridgovernance.Samples.HEAD;
import static org.gridgovernance.Samples.HOUSEHOLD;
import static org.gridgovernance.Samples.OTHER;
import static org.gridgovernance.Samples.PARTICULARS;
import static org.gridgovernance.Samples.RESIDENCE;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Samples.SEEN;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.ChangeRelation;
import org.gridgovernance.resident.household.ClassifyHousehold;
import org.gridgovernance.resident.household.Collective;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.LeaveHouseholds;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.resident.household.RecordBirth;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.ReturnToHouseholds;
import org.gridgovernance.resident.household.SplitHousehold;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to households. */
final class HouseholdSamples {
    private static final Collective DORMITORY = new Collective("百步亭小学宿舍", Optional.of(PersonName.of(Canaries.NAME)));

    private HouseholdSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "household-formed" ->
                new HouseholdEvent.Formed(
                        Optional.of(HouseholdNumber.of("H1")),
                        Optional.of(DWELLING),
                        List.of(HEAD),
                        Optional.of(SEEN),
                        Optional.empty());
            case "household-verified" -> new HouseholdEvent.Verified(SEEN);
            case "member-joined" -> new HouseholdEvent.MemberJoined(HEAD);
            case "member-left" -> new HouseholdEvent.MemberLeft(RESIDENT);
            case "head-changed" -> new HouseholdEvent.HeadChanged(RESIDENT, Optional.of(HEAD));
            case "household-moved" -> new HouseholdEvent.Moved(Optional.of(DWELLING), OTHER, List.of(HEAD), DAY);
            case "household-classified" -> new HouseholdEvent.Classified(Optional.of(DORMITORY));
            case "member-departed" -> new HouseholdEvent.MemberDeparted(RESIDENT, DAY);
            case "member-died" -> new HouseholdEvent.MemberDied(RESIDENT, DAY);
            case "member-returned" -> new HouseholdEvent.MemberReturned(RESIDENT, DAY);
            case "relation-changed" -> new HouseholdEvent.RelationChanged(HEAD);
            case "household-merged" -> new HouseholdEvent.MergedInto(HOUSEHOLD);
            case "household-absorbed" -> new HouseholdEvent.Absorbed(HOUSEHOLD, List.of(HEAD));
            case "household-split" -> new HouseholdEvent.SplitOff(HOUSEHOLD, List.of(RESIDENT));
            case "household-split-from" ->
                new HouseholdEvent.SplitFrom(HOUSEHOLD, Optional.of(DWELLING), Optional.of(OTHER), List.of(HEAD));
            case "member-merged" -> new HouseholdEvent.MemberMerged(RESIDENT, Samples.KEPT);
            case "member-restored" -> new HouseholdEvent.MemberRestored(RESIDENT);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "form-household" ->
                FormHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .number(HouseholdNumber.of("H1"))
                        .dwelling(DWELLING)
                        .members(List.of(HEAD))
                        .verification(SEEN)
                        .build();
            case "join-household" ->
                JoinHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .member(HEAD)
                        .build();
            case "leave-household" ->
                LeaveHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .resident(RESIDENT)
                        .build();
            case "leave-households" ->
                LeaveHouseholds.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .build();
            case "change-head" ->
                ChangeHead.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .head(RESIDENT)
                        .formerHead(Relation.SPOUSE)
                        .build();
            case "move-household" ->
                MoveHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .dwelling(DWELLING)
                        .build();
            case "verify-household" ->
                VerifyHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .verification(SEEN)
                        .build();
            case "change-relation" ->
                ChangeRelation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .resident(RESIDENT)
                        .relation(Relation.SPOUSE)
                        .build();
            case "classify-household" ->
                ClassifyHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .collective(DORMITORY)
                        .build();
            default -> change(name, command);
        };
    }

    private static @Nullable Command<?> change(String name, CommandId command) {
        return switch (name) {
            case "merge-households" ->
                MergeHouseholds.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .into(new HouseholdId(Town.id(6)))
                        .addRelation(HEAD)
                        .build();
            case "split-household" ->
                SplitHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .addMember(HEAD)
                        .number(HouseholdNumber.of("H2"))
                        .dwelling(OTHER)
                        .build();
            case "record-birth" ->
                RecordBirth.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .relation(Relation.DAUGHTER)
                        .particulars(PARTICULARS)
                        .mother(RESIDENT)
                        .residence(RESIDENCE)
                        .build();
            case "return-to-households" ->
                ReturnToHouseholds.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .diedOn(DAY)
                        .build();
            default -> null;
        };
    }
}
