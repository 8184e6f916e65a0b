package org.gridgovernance.resource;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        boolean more = event.movement().change(Account.SHELF).signum() > 0;
        return of(stock)
                .lots(lots)
                .alerts(holding(stock.alerts(), lots, more))
                .movedAt(stock.movedAt().filter(moment.occurredAt()::isBefore).orElse(moment.occurredAt()))
                .build();
    }

    /** What is about a lot holds while there is something of it; that there is too little, until more comes. */
    private static List<StockAlert> holding(List<StockAlert> alerts, List<Lot> lots, boolean more) {
        Set<LotId> left = lots.stream().map(Lot::id).collect(Collectors.toSet());
        return alerts.stream()
                .filter(alert -> alert.lot().map(left::contains).orElse(!more))
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
        return of(stock)
                .alerts(stock.alerts().stream()
                        .filter(each -> !each.equals(event.alert()))
                        .toList())
                .addAlert(event.alert())
                .build();
    }

    static Optional<LocalDate> nextExpiry(Stock stock) {
        return stock.lots().stream()
                .filter(lot -> lot.shelf().amount().signum() > 0
                        && !stock.alerts().contains(new StockAlert(StockAlertKind.EXPIRED, Optional.of(lot.id()))))
                .flatMap(lot -> lot.facts().expiresOn().stream())
                .min(Comparator.naturalOrder());
    }

    private static Stock.Builder of(Stock stock) {
        return Stock.builder().from(stock);
    }
}
