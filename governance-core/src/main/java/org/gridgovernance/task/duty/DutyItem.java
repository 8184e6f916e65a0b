package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * An item of the duty list (准入事项) of its home, which holds for all areas below it too. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDutyItem.class)
public interface DutyItem extends Aggregate {
    /** A matter stands once for each department on the list of an area, until it exits or is turned down. */
    UniqueKey<DutyItem, String> LISTED = UniqueKey.inHome(
            "listed",
            item -> item.step().isOpen() ? List.of(DutyChecks.listed(item.matter(), item.requestedBy())) : List.of(),
            DutyReason.LISTED_ALREADY,
            "matter");

    /** Its home, to ask for those of exactly these areas. */
    Index.Value<DutyItem, AreaCode> AREA = Index.value("area", ColumnKind.TEXT, item -> Optional.of(item.home()));

    /** Its matter, or the category of matters. */
    Index.Value<DutyItem, MatterCode> MATTER =
            Index.value("matter", ColumnKind.TEXT, item -> Optional.of(item.matter()));

    /** How far it has come. */
    Index.Value<DutyItem, DutyStep> STEP = Index.value("step", ColumnKind.TEXT, item -> Optional.of(item.step()));

    /** Who asked for it. */
    Index.Value<DutyItem, OrganizationId> DEPARTMENT = Index.value(
            "department", ColumnKind.UUID, item -> item.requestedBy().map(OrganizationRef::id));

    /** On which list it stood on a date. */
    Index.Intervals<DutyItem, DutyListKind> IN_FORCE =
            Index.intervals("in_force", ColumnKind.TEXT, DutyItem::inForce, Optional::of);

    /** What a store needs to know of it. */
    AggregateType<DutyItem> TYPE = AggregateType.named("duty_item", DutyItem.class)
            .begins("duty-item-applied-for", DutyEvent.AppliedFor.class, DutyFold::appliedFor)
            .folds("duty-item-discussed", DutyEvent.Discussed.class, DutyFold::discussed)
            .folds("duty-item-entered", DutyEvent.Entered.class, DutyFold::entered)
            .folds("duty-item-supported", DutyEvent.Supported.class, DutyFold::supported)
            .folds("duty-item-supervised", DutyEvent.Supervised.class, DutyFold::supervised)
            .folds("duty-item-exited", DutyEvent.Exited.class, DutyFold::exited)
            .unique(LISTED)
            .index(AREA)
            .index(MATTER)
            .index(STEP)
            .index(DEPARTMENT)
            .index(IN_FORCE)
            .build();

    /** Its identity. */
    DutyItemId id();

    /** The matter, or the category of matters. */
    MatterCode matter();

    /** On which list it stands, or is to stand. */
    DutyListKind list();

    /** By which law, rule or document (依据): an official title, nobody's words. */
    String legalBasis();

    /** The department that asked for it; none where the law itself did. */
    Optional<OrganizationRef> requestedBy();

    /** What was promised with it. */
    Support promised();

    /** The first day for which it was applied for. */
    LocalDate validFrom();

    /** The last day for which it was applied for, if it is to end. */
    Optional<LocalDate> validUntil();

    /** How far it has come. */
    DutyStep step();

    /** The day of the last step. */
    LocalDate steppedOn();

    /** The joint meetings on it, in their order. */
    List<Meeting> meetings();

    /** On which list it stood, and when. */
    @Value.Default
    default Timeline<DutyListKind> inForce() {
        return Timeline.empty();
    }

    /** What arrived of what was promised, in the order it was told. */
    List<Support.Paid> paid();

    /** What was found when it was supervised, in the order it was told. */
    List<Finding> findings();

    /** Why it exited, if it did and somebody said. */
    Optional<PersonalText> exitedBecause();

    /** Whether it is in force on that day. */
    default boolean isInForce(LocalDate on) {
        return inForce().asOf(on).findAny().isPresent();
    }

    /** All that arrived by that day. */
    default Support arrived(LocalDate by) {
        return paid().stream()
                .filter(each -> !each.on().isAfter(by))
                .map(Support.Paid::support)
                .reduce(Support.NONE, Support::plus);
    }

    /** Whether less money arrived by that day than was promised with it (经费未到位). */
    default boolean isUnpaid(LocalDate on) {
        return arrived(on).fundsFen() < promised().fundsFen();
    }

    /** Whether it speaks of that matter when that department asks. */
    default boolean concerns(MatterCode asked, OrganizationRef department) {
        return matter().covers(asked) && requestedBy().map(department::equals).orElse(true);
    }

    /**
     * A joint meeting on it (联席会议). Immutable.
     *
     * @param on the day
     * @param approved whether it let the item in
     * @param inFavour how many were in favour
     * @param against how many were against
     * @param abstained how many abstained
     */
    record Meeting(LocalDate on, boolean approved, int inFavour, int against, int abstained) {}

    /**
     * What was found (监督情况). Immutable.
     *
     * @param on the day
     * @param inOrder whether all was in order
     * @param finding what was found, in words
     */
    record Finding(LocalDate on, boolean inOrder, PersonalText finding) {}

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDutyItem.Builder {
        Builder() {}
    }
}
