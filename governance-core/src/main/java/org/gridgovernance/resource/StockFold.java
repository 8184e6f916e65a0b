package org.gridgovernance.resource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How the events of a stock make its state. */
final class StockFold {
    private StockFold() {}

    static Stock begun(Ref<Stock> ref, StockEvent.Begun event, Moment moment) {
        return Stock.builder()
                .id(new StockId(ref.id()))
                .home(ref.home())
                .point(event.point())
                .item(event.item())
                .unit(event.unit())
                .build();
    }

    static Stock moved(Stock stock, StockEvent.Moved event, Moment moment) {
        List<Lot> lots = new LotShelf(stock.lots())
                .after(event.movement(), moment.occurredAt())
                .left();
        return of(stock)
                .lots(lots)
                .alerts(holding(stock.alerts(), lots))
                .followed(holding(stock.followed(), lots))
                .movedAt(stock.movedAt().filter(moment.occurredAt()::isBefore).orElse(moment.occurredAt()))
                .build();
    }

    /** What is about a lot holds while there is something of it on the shelf. */
    private static List<StockAlert> holding(List<StockAlert> alerts, List<Lot> lots) {
        Set<LotId> left = lots.stream()
                .filter(lot -> lot.shelf().amount().signum() > 0)
                .map(Lot::id)
                .collect(Collectors.toSet());
        return alerts.stream()
                .filter(alert -> alert.lot().map(left::contains).orElse(true))
                .toList();
    }

    static Stock reserved(Stock stock, StockEvent.Reserved event, Moment moment) {
        Stream<Reservation> live = stock.reservations().stream().filter(each -> each.isLive(moment.recordedAt()));
        return of(stock)
                .reservations(
                        Stream.concat(live, Stream.of(event.reservation())).toList())
                .build();
    }

    static Stock released(Stock stock, StockEvent.Released event, Moment moment) {
        return of(stock)
                .reservations(stock.reservations().stream()
                        .filter(each -> !each.document().equals(event.document()))
                        .toList())
                .build();
    }

    static Stock entrusted(Stock stock, StockEvent.LotEntrusted event, Moment moment) {
        return of(stock)
                .lots(stock.lots().stream()
                        .map(lot -> lot.id().equals(event.lot())
                                ? Lot.builder()
                                        .from(lot)
                                        .custodian(event.custodian())
                                        .build()
                                : lot)
                        .toList())
                .build();
    }

    static Stock counted(Stock stock, StockEvent.Counted event, Moment moment) {
        return of(stock).countedAt(moment.occurredAt()).countedBy(event.count()).build();
    }

    static Stock alerted(Stock stock, StockEvent.Alerted event, Moment moment) {
        return without(stock, event.alert()).addAlert(event.alert()).build();
    }

    static Stock alertEnded(Stock stock, StockEvent.AlertEnded event, Moment moment) {
        return without(stock, event.alert()).build();
    }

    static Stock alertFollowed(Stock stock, StockEvent.AlertFollowed event, Moment moment) {
        return of(stock).addFollowed(event.alert()).build();
    }

    private static Stock.Builder without(Stock stock, StockAlert alert) {
        Stock.Builder without = of(stock);
        without.alerts(others(stock.alerts(), alert)).followed(others(stock.followed(), alert));
        return without;
    }

    private static List<StockAlert> others(List<StockAlert> alerts, StockAlert alert) {
        return alerts.stream().filter(each -> !alert.replaces(each)).toList();
    }

    private static Stock.Builder of(Stock stock) {
        return Stock.builder().from(stock);
    }
}
