package org.gridgovernance.resident.household;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * A household (户): people who keep house together, with dates; one of them is the head at a time. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableHousehold.class)
public interface Household extends Aggregate {
    /** Its number is unique in its community. */
    UniqueKey<Household, HouseholdNumber> NUMBER = UniqueKey.inHome(
            "number", household -> household.number().stream().toList(), HouseholdReason.NUMBER_TAKEN, "number");

    /** Its members on a date. */
    Index.Intervals<Household, ResidentId> MEMBERS =
            Index.intervals("member", ColumnKind.UUID, Household::members, member -> Optional.of(member.resident()));

    /** Everybody who was a member at some time, as known now; so is found what a death told late ends. */
    Index.Many<Household, ResidentId> EVER_MEMBERS =
            Index.many("ever_member", ColumnKind.UUID, household -> household.members().entries().stream()
                    .filter(Dated::stands)
                    .map(entry -> entry.value().resident())
                    .distinct()
                    .toList());

    /** Family or collective. */
    Index.Value<Household, HouseholdKind> KIND =
            Index.value("kind", ColumnKind.TEXT, household -> Optional.of(household.kind()));

    /** The day on which it was merged into another; absent while it goes on. */
    Index.Value<Household, LocalDate> DISSOLVED_ON =
            Index.value("dissolved_on", ColumnKind.DATE, Household::dissolvedOn);

    /** Members who were found to be duplicates of other residents. */
    Index.Many<Household, ResidentId> MERGED_MEMBERS =
            Index.many("merged_member", ColumnKind.UUID, household -> household.mergedMembers().stream()
                    .map(MergedMember::duplicate)
                    .toList());

    /** The dwelling it lived in on a date. */
    Index.Intervals<Household, DwellingId> LIVES_IN =
            Index.intervals("lives_in", ColumnKind.UUID, Household::dwelling, Optional::of);

    /** The grid it lived in on a date, by way of the dwelling. */
    Index.Joined<Household, Dwelling, GridId> LIVES_IN_GRID = LIVES_IN.through(Dwelling.TYPE, Dwelling.GRID);

    /** The date of the last verification. */
    Index.Value<Household, LocalDate> VERIFIED_ON = Index.value("verified_on", ColumnKind.DATE, household -> household
            .verification()
            .map(Verification::on));

    /** What a store needs to know of it. */
    AggregateType<Household> TYPE = AggregateType.named("household", Household.class)
            .begins("household-formed", HouseholdEvent.Formed.class, HouseholdFold::formed)
            .folds("member-joined", HouseholdEvent.MemberJoined.class, HouseholdFold::memberJoined)
            .folds("member-left", HouseholdEvent.MemberLeft.class, HouseholdFold::memberLeft)
            .folds("head-changed", HouseholdEvent.HeadChanged.class, HouseholdFold::headChanged)
            .folds("member-merged", HouseholdEvent.MemberMerged.class, MergedMemberFold::memberMerged)
            .folds("member-restored", HouseholdEvent.MemberRestored.class, MergedMemberFold::memberRestored)
            .folds("household-moved", HouseholdEvent.Moved.class, HouseholdFold::moved)
            .folds("member-departed", HouseholdEvent.MemberDeparted.class, DepartureFold::memberDeparted)
            .folds("member-died", HouseholdEvent.MemberDied.class, DepartureFold::memberDied)
            .folds("member-returned", HouseholdEvent.MemberReturned.class, DepartureFold::memberReturned)
            .folds("relation-changed", HouseholdEvent.RelationChanged.class, HouseholdFold::relationChanged)
            .folds("household-merged", HouseholdEvent.MergedInto.class, LineageFold::mergedInto)
            .folds("household-absorbed", HouseholdEvent.Absorbed.class, LineageFold::absorbed)
            .folds("household-split", HouseholdEvent.SplitOff.class, LineageFold::splitOff)
            .folds("household-split-from", HouseholdEvent.SplitFrom.class, LineageFold::splitFrom)
            .folds("household-classified", HouseholdEvent.Classified.class, HouseholdFold::classified)
            .folds("household-verified", HouseholdEvent.Verified.class, HouseholdFold::verified)
            .unique(NUMBER)
            .index(MEMBERS)
            .index(EVER_MEMBERS)
            .index(KIND)
            .index(DISSOLVED_ON)
            .index(MERGED_MEMBERS)
            .index(LIVES_IN)
            .index(VERIFIED_ON)
            .build();

    /** Its identity. */
    HouseholdId id();

    /** Its number in the community's ledger (户编号), if it has one. */
    Optional<HouseholdNumber> number();

    /** Where it lived, and when. */
    @Value.Default
    default Timeline<DwellingId> dwelling() {
        return Timeline.empty();
    }

    /** Who belonged to it, how, and when. */
    @Value.Default
    default Timeline<Membership> members() {
        return Timeline.empty();
    }

    /** Members who were found to be duplicates of other residents, the last one last. */
    List<MergedMember> mergedMembers();

    /** When and how last verified. */
    Optional<Verification> verification();

    /** Who answers for it, if it is a collective household. */
    Optional<Collective> collective();

    /** What it split from or off, and what was merged, as told. */
    List<Lineage> lineage();

    /** The memberships that ended through a death, as they would hold without it. */
    @Value.Default
    default Timeline<Membership> cutShort() {
        return Timeline.empty();
    }

    /** Its kind (户别). */
    default HouseholdKind kind() {
        return collective().isPresent() ? HouseholdKind.COLLECTIVE : HouseholdKind.FAMILY;
    }

    /** The day on which it was merged into another, see {@link #lineage()}; empty while it goes on. */
    default Optional<LocalDate> dissolvedOn() {
        return lineage().stream()
                .filter(each -> each.step() == Lineage.Step.MERGED_INTO)
                .map(Lineage::on)
                .findFirst();
    }

    /** Whether people are in it now, it should have a head, and none of them is (无户主). */
    default boolean isWithoutHead() {
        return MemberRoll.of(this).isWithoutHead(kind(), any -> false);
    }

    /** The head now, if there is one. */
    default Optional<Membership> head() {
        return members().open().filter(Membership::isHead).findFirst();
    }

    /** The member now, if the person is one. */
    default Optional<Membership> member(ResidentId resident) {
        return members().open().filter(member -> member.isOf(resident)).findFirst();
    }

    /** How that member became another, if so. */
    default Optional<MergedMember> merged(ResidentId duplicate) {
        return mergedMembers().stream().filter(each -> each.isOf(duplicate)).reduce((earlier, last) -> last);
    }

    /** Whether that member can be told apart again: nobody would be a member twice on a day, nor two heads. */
    default boolean canRestore(ResidentId duplicate) {
        return merged(duplicate)
                .map(merged -> MergedMemberFold.restored(this, merged, Instant.MAX))
                .map(MergedMemberFold::isSound)
                .orElse(false);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
