package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/** An allotment (调拨单): goods that one stock point promises another, of this area or another, and sends. It is kept by who gives; who
 * takes keeps the {@link Receipt} of the same id. Between shipping and receipt the goods are in transit and in no stock. Immutable and
 * thread-safe. Source: Emergency Response Law (突发事件应对法) arts. 45, 73, 76. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAllotment.class)
public interface Allotment extends Aggregate {
    /** Where the goods are. */
    Index.Value<Allotment, StockPointId> POINT =
            Index.value("point", ColumnKind.UUID, allotment -> Optional.of(allotment.point()));

    /** The area they are to go to; it sees the allotment. */
    Index.Value<Allotment, AreaCode> TO = Index.value(
            "to_home", ColumnKind.TEXT, allotment -> Optional.of(allotment.to().home()));

    /** The point they are to go to. */
    Index.Value<Allotment, StockPointId> TO_POINT = Index.value(
            "to_point", ColumnKind.UUID, allotment -> Optional.of(allotment.to().id()));

    /** The request they answer. */
    Index.Value<Allotment, SupplyRequestId> REQUEST = Index.value(
            "request", ColumnKind.UUID, allotment -> allotment.request().map(SupplyRequestRef::id));

    /** The allotment of which goods are sent back by it. */
    Index.Value<Allotment, AllotmentId> RETURNS = Index.value(
            "returns", ColumnKind.UUID, allotment -> allotment.returns().map(AllotmentRef::id));

    /** How far it has come. */
    Index.Value<Allotment, AllotmentStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, allotment -> Optional.of(allotment.stage()));

    /** Until when goods are kept for it. */
    Index.Value<Allotment, Instant> UNTIL =
            Index.value("kept_until", ColumnKind.INSTANT, allotment -> Optional.of(allotment.until()));

    /** When it was shipped. */
    Index.Value<Allotment, Instant> SHIPPED_AT = Index.value("shipped_at", ColumnKind.INSTANT, Allotment::shippedAt);

    /** For which emergency. */
    Index.Value<Allotment, IncidentCode> INCIDENT = Index.value("incident", ColumnKind.TEXT, Allotment::incident);

    /** What is allotted. */
    Index.Many<Allotment, SupplyItemId> ITEMS =
            Index.many("item", ColumnKind.UUID, allotment -> allotment.lines().stream()
                    .map(line -> line.item().id())
                    .toList());

    /** Which lots were picked or sent. */
    Index.Many<Allotment, UUID> LOTS = Index.many("lot", ColumnKind.UUID, allotment -> allotment.lines().stream()
            .flatMap(line -> line.lots().stream())
            .map(lot -> lot.lot().value())
            .toList());

    /** What a store needs to know of it. */
    AggregateType<Allotment> TYPE = AggregateType.named("allotment", Allotment.class)
            .begins("allotment-promised", AllotmentEvent.Promised.class, AllotmentFold::promised)
            .folds("allotment-picked", AllotmentEvent.Picked.class, AllotmentFold::picked)
            .folds("allotment-shipped", AllotmentEvent.Shipped.class, AllotmentFold::shipped)
            .folds("allotment-released", AllotmentEvent.Released.class, AllotmentFold::released)
            .folds("allotment-settled", AllotmentEvent.Settled.class, AllotmentFold::settled)
            .addressedTo(TO)
            .indexes(List.of(POINT, TO_POINT, REQUEST, RETURNS, STAGE, UNTIL, SHIPPED_AT, INCIDENT, ITEMS, LOTS))
            .build();

    /** Its identity: the paper for which goods are reserved and by which they move. */
    AllotmentId id();

    /** Where the goods are: a stock point of this area. */
    StockPointId point();

    /** Where they are to go. */
    PointRef to();

    /** The request they answer, if they answer one. */
    Optional<SupplyRequestRef> request();

    /** The allotment of which they are sent back, if they are (退回). */
    Optional<AllotmentRef> returns();

    /** For which emergency, if it is for one. */
    Optional<IncidentCode> incident();

    /** How much of which items, and which lots of them, each item once. */
    List<AllottedLine> lines();

    /** The first instant at which the goods are kept no more. */
    Instant until();

    /**
     * Whether who takes must accept before it is shipped (需对方同意): it goes to an area that this one does not cover, sends nothing back, and
     * is not within what was approved of a request that was asked of this area or of one that it covers. As it stood when it was promised.
     */
    boolean needsAcceptance();

    /** When they were promised. */
    Instant promisedAt();

    /** When they were shipped, if they were. */
    Optional<Instant> shippedAt();

    /** How far it has come. */
    AllotmentStage stage();

    /** When it came to that stage. */
    Instant stageSince();

    /** How it is named from other homes. */
    default AllotmentRef named() {
        return new AllotmentRef(home(), id());
    }

    /**
     * Whether who takes wants it: it was not declined, and was accepted if that is needed.
     *
     * @param answer how far its receipt has come, if there is one
     */
    default boolean isWanted(Optional<ReceiptStage> answer) {
        return answer.map(stage -> stage != ReceiptStage.DECLINED).orElse(!needsAcceptance());
    }

    /** Whether goods are kept for it at that instant. */
    default boolean isLive(Instant at) {
        return stage().isPending() && at.isBefore(until());
    }

    /** Whether it lapsed, and only says so no more (已逾期失效). */
    default boolean isLapsed(Instant at) {
        return stage().isPending() && !at.isBefore(until());
    }

    /** What is allotted of an item, if anything. */
    default Optional<AllottedLine> line(SupplyItemRef item) {
        return lines().stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** Where its receipt is kept. */
    default Ref<Receipt> receipt() {
        return Receipt.entry(to().home(), id());
    }

    /** Where the one of that id is kept. */
    static Ref<Allotment> entry(AreaCode home, AllotmentId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAllotment.Builder {
        Builder() {}
    }
}
