package org.gridgovernance.resource;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/** What there is of an item at a point (库存), lot by lot, and what of it is reserved. Its balances are the fold of its movements, and never
 * less than nothing: neither as told, nor at any instant by when things happened. Immutable and thread-safe. Source: Emergency Response
 * Law (突发事件应对法) arts. 45, 46, 93. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableStock.class)
public interface Stock extends Aggregate {
    /** The point. */
    Index.Value<Stock, StockPointId> POINT = Index.value("point", ColumnKind.UUID, stock -> Optional.of(stock.point()));

    /** The item. */
    Index.Value<Stock, SupplyItemId> ITEM = Index.value(
            "item", ColumnKind.UUID, stock -> Optional.of(stock.item().id()));

    /** Whether there is anything of it. */
    Index.Value<Stock, Boolean> IN_STOCK = Index.value(
            "in_stock", ColumnKind.FLAG, stock -> Optional.of(!stock.lots().isEmpty()));

    /** When the last of its movements occurred. */
    Index.Value<Stock, Instant> MOVED_AT = Index.value("moved_at", ColumnKind.INSTANT, Stock::movedAt);

    /** Until when something of it is reserved. */
    Index.Value<Stock, Instant> RESERVED_UNTIL =
            Index.value("reserved_until", ColumnKind.INSTANT, stock -> stock.reservations().stream()
                    .map(Reservation::until)
                    .max(Comparator.naturalOrder()));

    /** When it was counted last. */
    Index.Value<Stock, Instant> COUNTED_AT = Index.value("counted_at", ColumnKind.INSTANT, Stock::countedAt);

    /** The lots of which there is something. */
    Index.Many<Stock, UUID> LOTS = Index.many("lot", ColumnKind.UUID, stock -> stock.lots().stream()
            .map(lot -> lot.id().value())
            .toList());

    /** What a store needs to know of it. */
    AggregateType<Stock> TYPE = AggregateType.named("stock", Stock.class)
            .begins("stock-begun", StockEvent.Begun.class, StockFold::begun)
            .folds("stock-moved", StockEvent.Moved.class, StockFold::moved)
            .folds("stock-reserved", StockEvent.Reserved.class, StockFold::reserved)
            .folds("stock-released", StockEvent.Released.class, StockFold::released)
            .folds("lot-entrusted", StockEvent.LotEntrusted.class, StockFold::entrusted)
            .folds("stock-counted", StockEvent.Counted.class, StockFold::counted)
            .folds("stock-alerted", StockEvent.Alerted.class, StockFold::alerted)
            .folds("stock-alert-ended", StockEvent.AlertEnded.class, StockFold::alertEnded)
            .folds("stock-alert-followed", StockEvent.AlertFollowed.class, StockFold::alertFollowed)
            .indexes(List.of(POINT, ITEM, IN_STOCK, MOVED_AT, RESERVED_UNTIL, COUNTED_AT, LOTS))
            .build();

    /** Its identity, made of point and item. */
    StockId id();

    /** The point. */
    StockPointId point();

    /** The item. */
    SupplyItemRef item();

    /** The unit of the item. */
    Unit unit();

    /** Of which lots there is something, in no order. */
    List<Lot> lots();

    /** What is kept for a purpose; what has lapsed may still stand here. */
    List<Reservation> reservations();

    /** When the last of its movements occurred. */
    Optional<Instant> movedAt();

    /** When it was counted last, by when that happened: nothing is told of it any more for then or before. */
    Optional<Instant> countedAt();

    /** The paper of that count. */
    Optional<UUID> countedBy();

    /** Of what somebody was alerted, and it holds yet. */
    List<StockAlert> alerts();

    /** For which of them a task was registered. */
    List<StockAlert> followed();

    /** Where the stock of that item at that point is kept. */
    static Ref<Stock> entry(AreaCode home, StockPointId point, SupplyItemRef item) {
        String which =
                home + "/" + point.value() + "/" + item.home() + "/" + item.id().value();
        return Ref.to(TYPE, home, new StockId(UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8))));
    }

    /** What there is of a lot, if anything. */
    default Optional<Lot> lot(LotId which) {
        return lots().stream().filter(lot -> lot.id().equals(which)).findFirst();
    }

    /** What lies there for issue or in quarantine, of all lots. */
    default BigDecimal onHand(Account account) {
        return lots().stream().map(lot -> lot.balance(account).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is on the shelf and may be used on that day (可用). */
    default BigDecimal usable(LocalDate on) {
        return lots().stream()
                .filter(lot -> !lot.facts().isExpired(on))
                .map(lot -> lot.shelf().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What counts as reserved at that instant (已预留). */
    default BigDecimal reserved(Instant at) {
        return reservations().stream()
                .filter(each -> each.isLive(at))
                .map(Reservation::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is usable and not reserved at that instant, not less than 0 (可分配). */
    default BigDecimal available(Instant at) {
        return usable(Moment.day(at)).subtract(reserved(at)).max(BigDecimal.ZERO);
    }

    /** What is kept for that paper, if that counts at that instant. */
    default Optional<Reservation> reservedFor(UUID document, Instant at) {
        return reservations().stream()
                .filter(each -> each.document().equals(document) && each.isLive(at))
                .findFirst();
    }

    /**
     * What may be taken of each lot for use that occurs then, first expiry first (可出库批次): not of what is expired on that day or in
     * quarantine, and only what was free then and ever since. That something of it is reserved is not looked at.
     */
    default List<Pick> free(Instant occurredAt) {
        return lots().stream()
                .sorted(Lot.FIRST_EXPIRY)
                .filter(lot -> !lot.facts().isExpired(Moment.day(occurredAt)))
                .map(lot -> new Pick(lot.id(), lot.shelf().free(occurredAt)))
                .filter(pick -> pick.amount().signum() > 0)
                .toList();
    }

    /**
     * Which lots to take, first expiry first (先到期先出): not what is expired on the day it occurred, in quarantine, or was not free
     * then and ever since.
     *
     * @return the lots; empty if there is not enough
     */
    default Optional<List<Pick>> pick(BigDecimal amount, Instant occurredAt) {
        List<Pick> picks = new ArrayList<>();
        BigDecimal open = amount;
        for (Pick free : free(occurredAt)) {
            BigDecimal take = free.amount().min(open);
            if (take.signum() > 0) {
                picks.add(new Pick(free.lot(), take));
                open = open.subtract(take);
            }
        }
        return open.signum() == 0 ? Optional.of(picks) : Optional.empty();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableStock.Builder {
        Builder() {}
    }
}
