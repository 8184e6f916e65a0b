package org.gridgovernance.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.examples.supplying.Supplies;
import org.gridgovernance.examples.supplying.SupplyActs;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.count.CountReport;
import org.gridgovernance.resource.count.CountStock;
import org.gridgovernance.resource.count.CountedLot;
import org.gridgovernance.resource.count.DifferenceReason;
import org.gridgovernance.resource.count.FinishCount;
import org.gridgovernance.resource.count.StartCount;
import org.gridgovernance.resource.count.StockCount;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.ledger.LedgerTime;
import org.gridgovernance.resource.ledger.StockCard;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Unit;

/** What happens when there is less than the books have? A count says so, gives a reason, and closes the books behind it. */
public final class AStockCountThatFindsAHoleMain {
    final Supplies supplies = Supplies.on("2026-06-01T09:00");
    final Neighbourhood place = supplies.place();
    final Desk keeper = supplies.storekeeper(Neighbourhood.COMMUNITY);
    final SupplyItem masks = supplies.item("2990102", Unit.PIECE, "医用外科口罩");
    final SupplyItem gloves = supplies.item("2990103", Unit.PAIR, "一次性医用手套");
    final StockPoint store = supplies.point(Neighbourhood.COMMUNITY, PointKind.COMMUNITY, "汉口花园物资室");

    /** Two lots of masks, one of gloves, and a month of use. */
    void booked() {
        place.done(keeper, SupplyActs.takeIn(store, masks, 1_000, "M1", LocalDate.parse("2027-05-31")));
        place.done(keeper, SupplyActs.takeIn(store, masks, 2_000, "M2", LocalDate.parse("2028-05-31")));
        place.done(keeper, SupplyActs.takeIn(store, gloves, 500, "G1", LocalDate.parse("2028-05-31")));
        place.setClock("2026-06-20T09:00");
        place.done(keeper, SupplyActs.use(store, masks, 600));
        place.setClock("2026-06-30T18:00");
    }

    StockCount started() {
        return place.done(keeper, (id, at) -> StartCount.builder()
                .commandId(id)
                .occurredAt(at)
                .home(store.home())
                .point(store.id())
                .build());
    }

    /** What was found of an item, lot after lot as they expire; a reason where it is not what the books have. */
    Telling<StockCount> counted(StockCount count, SupplyItem item, Optional<DifferenceReason> why, long... found) {
        List<Lot> lots = supplies.stock(store, item).lots().stream()
                .sorted(Lot.FIRST_EXPIRY)
                .toList();
        return (id, at) -> {
            CountStock.Builder counted = CountStock.builder()
                    .commandId(id)
                    .occurredAt(at)
                    .home(store.home())
                    .count(count.id())
                    .item(item.named());
            for (int lot = 0; lot < found.length; lot++) {
                counted.addLots(found(lots.get(lot), found[lot], why));
            }
            return counted.build();
        };
    }

    private static CountedLot found(Lot lot, long found, Optional<DifferenceReason> why) {
        BigDecimal amount = BigDecimal.valueOf(found);
        boolean differs = lot.shelf().amount().compareTo(amount) != 0;
        CountedLot.Builder told =
                CountedLot.builder().lot(lot.id()).onShelf(amount).inQuarantine(BigDecimal.ZERO);
        why.filter(given -> differs).ifPresent(given -> told.reason(given).because(PersonalText.of("开箱清点少一箱，监控待查")));
        return told.build();
    }

    Telling<StockCount> finished(StockCount count) {
        return (id, at) -> FinishCount.builder()
                .commandId(id)
                .occurredAt(at)
                .home(store.home())
                .count(count.id())
                .build();
    }

    /** Ten masks were used then, and it is told only now. */
    Telling<Voucher> lateUse(String then) {
        return (id, at) -> SupplyActs.use(store, masks, 10)
                .told(id, LocalDateTime.parse(then).atZone(Moment.ZONE).toInstant());
    }

    /** What the counts of June found otherwise, to somebody who may read the county's catalogue too. */
    CountReport report() {
        Period june = new Period(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30"));
        return CountReport.of(place.steward(), store.home(), june).get();
    }

    /** Everything that moved of the masks, with what was there after it. */
    List<String> card() {
        return StockCard.of(
                        keeper,
                        Stock.entry(store.home(), store.id(), masks.named()),
                        new Period(place.today().minusDays(60), place.today()),
                        LedgerTime.OCCURRED)
                .get()
                .lines()
                .stream()
                .map(line -> "%s  %-7s %5s"
                        .formatted(
                                Neighbourhood.shown(line.moment().occurredAt()),
                                line.movement().kind().code(),
                                line.balance().toPlainString()))
                .toList();
    }

    /** What the books had, what is refused until it is explained and complete, and what is refused ever after. */
    public static void main(String[] args) {
        AStockCountThatFindsAHoleMain hole = new AStockCountThatFindsAHoleMain();
        hole.booked();
        System.out.println("the books have " + hole.supplies.lies(hole.store, hole.masks));
        StockCount count = hole.started();
        Neighbourhood place = hole.place;
        System.out.println("no reason: "
                + place.refused(hole.keeper, hole.counted(count, hole.masks, Optional.empty(), 400, 1_950)));
        place.done(hole.keeper, hole.counted(count, hole.masks, Optional.of(DifferenceReason.GONE), 400, 1_950));
        System.out.println("gloves not counted: " + place.refused(hole.keeper, hole.finished(count)));
        place.done(hole.keeper, hole.counted(count, hole.gloves, Optional.empty(), 500));
        StockCount finished = place.done(place.steward(), hole.finished(count));
        System.out.println(
                "closed through " + Neighbourhood.shown(finished.closedThrough().orElseThrow()));
        place.setClock("2026-07-01T09:00");
        Telling<Voucher> late = hole.lateUse("2026-06-25T09:00");
        System.out.println("a use of the 25th told now: " + place.refused(hole.keeper, late));
        System.out.print(hole.report().csv().replace("\r\n", "\n"));
        hole.card().forEach(System.out::println);
    }
}
