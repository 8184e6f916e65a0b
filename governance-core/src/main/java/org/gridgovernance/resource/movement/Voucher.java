package org.gridgovernance.resource.movement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/** A paper by which goods moved at a stock point (出入库单). It is entered once and never changed; what went out by it and comes back is
 * told by another, and noted here. Immutable and thread-safe. Source: Emergency Response Law (突发事件应对法) art. 46. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableVoucher.class)
public interface Voucher extends Aggregate {
    /** The point. */
    Index.Value<Voucher, StockPointId> POINT =
            Index.value("point", ColumnKind.UUID, voucher -> Optional.of(voucher.point()));

    /** What it did. */
    Index.Value<Voucher, MovementKind> KIND =
            Index.value("kind", ColumnKind.TEXT, voucher -> Optional.of(voucher.kind()));

    /** The day it happened. */
    Index.Value<Voucher, LocalDate> ON =
            Index.value("occurred_on", ColumnKind.DATE, voucher -> Optional.of(Moment.day(voucher.occurredAt())));

    /** For which emergency. */
    Index.Value<Voucher, IncidentCode> INCIDENT = Index.value("incident", ColumnKind.TEXT, Voucher::incident);

    /** The items it moved. */
    Index.Many<Voucher, UUID> ITEMS = Index.many("item", ColumnKind.UUID, voucher -> voucher.lines().stream()
            .map(line -> line.item().id().value())
            .toList());

    /** The lots it moved. */
    Index.Many<Voucher, UUID> LOTS = Index.many("lot", ColumnKind.UUID, voucher -> voucher.lines().stream()
            .flatMap(line -> line.lots().stream())
            .map(lot -> lot.id().value())
            .distinct()
            .toList());

    /** What a store needs to know of it. */
    AggregateType<Voucher> TYPE = AggregateType.named("voucher", Voucher.class)
            .begins("voucher-entered", VoucherEvent.Entered.class, VoucherFold::entered)
            .folds("voucher-brought-back", VoucherEvent.BroughtBack.class, VoucherFold::broughtBack)
            .indexes(List.of(POINT, KIND, ON, INCIDENT, ITEMS, LOTS))
            .build();

    /** Its identity; the document of its movements. */
    VoucherId id();

    /** At which point. */
    StockPointId point();

    /** What it did. */
    MovementKind kind();

    /** What it moved, a line for each item. */
    List<VoucherLine> lines();

    /** For which emergency, if for one. */
    Optional<IncidentCode> incident();

    /** What was said of it. */
    Optional<PersonalText> because();

    /** Why goods were lost or scrapped. */
    Optional<LossCause> cause();

    /** Of what comes back: the voucher by which it went out. */
    Optional<VoucherId> broughtBackOf();

    /** When it happened. */
    Instant occurredAt();

    /** What came back of it so far, a line for each item. */
    List<VoucherLine> back();

    /** Where the one of that id is kept. */
    static Ref<Voucher> entry(AreaCode home, VoucherId id) {
        return Ref.to(TYPE, home, id);
    }

    /** What it moved of an item, if anything. */
    default Optional<VoucherLine> line(SupplyItemRef item) {
        return lines().stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** How much of a lot it moved, less what came back. */
    default BigDecimal out(SupplyItemRef item, LotId lot) {
        return amount(lines(), item, lot).subtract(amount(back(), item, lot));
    }

    private static BigDecimal amount(List<VoucherLine> lines, SupplyItemRef item, LotId lot) {
        return lines.stream()
                .filter(line -> line.item().equals(item))
                .map(line -> line.amount(lot))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableVoucher.Builder {
        Builder() {}
    }
}
