package org.gridgovernance.resource.handout;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/** What a household, or some persons, received of a ration (发放单). Each receives a ration once: the hand-out holds that until it is brought
 * back. Kept with ids only. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableHandout.class)
public interface Handout extends Aggregate {
    /** A household or person receives a ration once. */
    UniqueKey<Handout, String> RECEIVED =
            UniqueKey.inHome("received", HandoutFold::received, HandoutReason.RECEIVED_ALREADY, "ration");

    /** The ration. */
    Index.Value<Handout, RationId> RATION =
            Index.value("ration", ColumnKind.UUID, handout -> Optional.of(handout.ration()));

    /** The point. */
    Index.Value<Handout, StockPointId> POINT =
            Index.value("point", ColumnKind.UUID, handout -> Optional.of(handout.point()));

    /** Households and persons: to whom it was handed, and who counts as having received it. */
    Index.Many<Handout, UUID> RECEIVERS = Index.many("receiver", ColumnKind.UUID, HandoutFold::everybody);

    /** The lots. */
    Index.Many<Handout, UUID> LOTS = Index.many("lot", ColumnKind.UUID, handout -> handout.lots().stream()
            .map(each -> each.lot().value())
            .distinct()
            .toList());

    /** The day on which it was handed out. */
    Index.Value<Handout, LocalDate> GIVEN_ON =
            Index.value("given_on", ColumnKind.DATE, handout -> Optional.of(Moment.day(handout.givenAt())));

    /** Whether it was brought back. */
    Index.Value<Handout, Boolean> IS_RETURNED = Index.value(
            "is_returned",
            ColumnKind.FLAG,
            handout -> Optional.of(handout.returnedAt().isPresent()));

    /** What a store needs to know of it. */
    AggregateType<Handout> TYPE = AggregateType.named("handout", Handout.class)
            .begins("goods-handed-out", HandoutEvent.Given.class, HandoutFold::given)
            .folds("handout-returned", HandoutEvent.Returned.class, HandoutFold::returned)
            .folds("handout-followed", HandoutEvent.Followed.class, HandoutFold::followed)
            .folds("handout-doubled", HandoutEvent.Doubled.class, HandoutFold::doubled)
            .folds("handout-parted", HandoutEvent.Parted.class, HandoutFold::parted)
            .unique(RECEIVED)
            .indexes(List.of(RATION, POINT, RECEIVERS, LOTS, GIVEN_ON, IS_RETURNED))
            .build();

    /** Its identity. */
    HandoutId id();

    /** By which ration. */
    RationId ration();

    /** The item. */
    SupplyItemRef item();

    /** From which point. */
    StockPointId point();

    /** To which household, of a ration by household. */
    Optional<HouseholdId> household();

    /** To which persons, of a ration by person: as they were named. */
    List<ResidentId> persons();

    /** For whom it counts instead, of those it was handed to. */
    List<Following> followings();

    /** For whom it would count, had they not received themselves: where both of two who were merged had. */
    List<Following> doublings();

    /** Who came for it, if that was somebody on the books (领取人). */
    Optional<ResidentId> collector();

    /** How much in all. */
    Quantity quantity();

    /** Of which lots. */
    List<GivenLot> lots();

    /** For which emergency, if it was for one. */
    Optional<IncidentCode> incident();

    /** When it was handed out. */
    Instant givenAt();

    /** When it was brought back, if it was. */
    Optional<Instant> returnedAt();

    /** Where the one of that id is kept. */
    static Ref<Handout> entry(AreaCode home, HandoutId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Under what is found who has received: that household or person that ration. */
    static KeyRef<Handout> received(AreaCode home, RationId ration, Receiver receiver) {
        return KeyRef.of(TYPE, RECEIVED, home, HandoutFold.key(ration, receiver))
                .orElseThrow();
    }

    /** To whom it was handed, as they were named. */
    default List<Receiver> given() {
        return Stream.concat(
                        household().map(Receiver::of).stream(),
                        persons().stream().map(Receiver::of))
                .toList();
    }

    /** Who counts as having received it (现领取对象). */
    default List<Receiver> receivers() {
        return given().stream()
                .map(receiver -> HandoutFold.now(receiver, followings()))
                .distinct()
                .toList();
    }

    /** Who may not receive the ration because of it: those who count as having received, and whoever they were merged into. */
    default Set<Receiver> served() {
        return HandoutFold.served(this);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableHandout.Builder {
        Builder() {}
    }
}
