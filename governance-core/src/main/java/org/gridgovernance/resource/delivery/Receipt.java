package org.gridgovernance.resource.delivery;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.request.SupplyRequestId;
import org.gridgovernance.resource.request.SupplyRequestRef;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/**
 * A receipt (签收单): what an area answered when goods were offered to it, and what arrived. Its id is that of the
 * {@link Allotment}, so that nothing is received twice. Immutable and thread-safe. Source: Emergency Response Law
 * (突发事件应对法) arts. 45, 73, 76.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableReceipt.class)
public interface Receipt extends Aggregate {
    /** How far it has come. */
    Index.Value<Receipt, ReceiptStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, receipt -> Optional.of(receipt.stage()));

    /** The request it answers. */
    Index.Value<Receipt, SupplyRequestId> REQUEST =
            Index.value("request", ColumnKind.UUID, receipt -> receipt.request().map(SupplyRequestRef::id));

    /** The area they came from; it sees the receipt. */
    Index.Value<Receipt, AreaCode> FROM = Index.value(
            "from_home",
            ColumnKind.TEXT,
            receipt -> Optional.of(receipt.allotment().home()));

    /** Where the goods arrived. */
    Index.Value<Receipt, StockPointId> POINT = Index.value("point", ColumnKind.UUID, Receipt::point);

    /** When they arrived. */
    Index.Value<Receipt, Instant> RECEIVED_AT = Index.value("received_at", ColumnKind.INSTANT, Receipt::receivedAt);

    /** What was sent. */
    Index.Many<Receipt, SupplyItemId> ITEMS = Index.many("item", ColumnKind.UUID, receipt -> receipt.lots().stream()
            .map(lot -> lot.item().id())
            .distinct()
            .toList());

    /** Which lots were sent. */
    Index.Many<Receipt, UUID> LOTS = Index.many("lot", ColumnKind.UUID, receipt -> receipt.lots().stream()
            .map(lot -> lot.lot().value())
            .toList());

    /** What a store needs to know of it. */
    AggregateType<Receipt> TYPE = AggregateType.named("receipt", Receipt.class)
            .begins("receipt-accepted", ReceiptEvent.Accepted.class, ReceiptFold::accepted)
            .begins("receipt-declined", ReceiptEvent.Declined.class, ReceiptFold::declined)
            .folds("goods-received", ReceiptEvent.Received.class, ReceiptFold::received)
            .addressedTo(FROM)
            .indexes(List.of(STAGE, REQUEST, POINT, RECEIVED_AT, ITEMS, LOTS))
            .build();

    /** Its identity: that of the allotment. */
    ReceiptId id();

    /** The allotment, kept by who gives. */
    AllotmentRef allotment();

    /** The request it answers, if it answers one. */
    Optional<SupplyRequestRef> request();

    /** How far it has come. */
    ReceiptStage stage();

    /** When it came to that stage. */
    Instant stageSince();

    /** Why the goods were declined, if it was. */
    Optional<PersonalText> because();

    /** Where the goods arrived, once they did: a stock point of this area. */
    Optional<StockPointId> point();

    /** When they arrived, if they did. */
    Optional<Instant> receivedAt();

    /** What was sent and what arrived, of each lot. */
    List<ReceiptLot> lots();

    /** Whether the goods arrived. */
    default boolean isReceived() {
        return stage() == ReceiptStage.RECEIVED;
    }

    /** How much of an item arrived in good order, and may be issued. */
    default BigDecimal received(SupplyItemRef item) {
        return sum(item, ReceiptLot::received);
    }

    /** How much of what was sent of an item arrived, in whatever order. */
    default BigDecimal arrived(SupplyItemRef item) {
        return sum(item, ReceiptLot::arrived);
    }

    private BigDecimal sum(SupplyItemRef item, Function<ReceiptLot, BigDecimal> amount) {
        return lots().stream()
                .filter(lot -> lot.item().equals(item))
                .map(amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where the one of that allotment is kept. */
    static Ref<Receipt> entry(AreaCode home, AllotmentId allotment) {
        return Ref.to(TYPE, home, new ReceiptId(allotment.value()));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
