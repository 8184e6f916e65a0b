package org.gridgovernance.resource.alert;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockAlert;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** One look at all stocks of an area, page after page. For one thread. */
final class StockRound {
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final LocalDate today;
    private final Map<AreaCode, Integer> leads = new HashMap<>();
    private final Map<StockAlertKind, Long> told = new EnumMap<>(StockAlertKind.class);
    private long overtaken;
    private Optional<Rejection> forbidden = Optional.empty();

    StockRound(Desk desk, Instant now) {
        this.desk = desk;
        today = Moment.day(now);
    }

    Either<Rejection, StockWatch> over(AreaCode area) {
        return desk.searchAll(Criteria.of(Stock.TYPE).within(area).limit(AT_ONCE), this::tell)
                .flatMap(all -> forbidden
                        .<Either<Rejection, StockWatch>>map(Either::left)
                        .orElseGet(() -> Either.right(new StockWatch(
                                count(StockAlertKind.EXPIRING),
                                count(StockAlertKind.EXPIRED),
                                count(StockAlertKind.LOW),
                                overtaken))));
    }

    private int lead(AreaCode home) {
        return leads.computeIfAbsent(home, area -> desk.rule(StockAlertRule.IN_FORCE, area, desk.posture(area), today)
                .rule()
                .plan(StockAlertKind.EXPIRING)
                .leadDays());
    }

    private void tell(List<Found<Stock>> page) {
        Map<Ref<StockPoint>, Found<StockPoint>> points = desk.findAll(
                page.stream().map(found -> AlertCases.point(found.state())).collect(Collectors.toSet()));
        Map<Ref<SupplyItem>, Found<SupplyItem>> items = desk.findAll(
                page.stream().map(found -> found.state().item().ref()).collect(Collectors.toSet()));
        List<RaiseStockAlert> alerts = page.stream()
                .flatMap(found -> Stream.concat(
                        lots(found),
                        low(
                                found,
                                Optional.ofNullable(points.get(AlertCases.point(found.state()))),
                                Optional.ofNullable(
                                        items.get(found.state().item().ref())))))
                .toList();
        List<Answer> answers = desk.executeAll(alerts);
        for (int i = 0; i < answers.size(); i++) {
            StockAlertKind kind = alerts.get(i).kind();
            answers.get(i)
                    .outcome()
                    .peek(accepted -> told.merge(kind, 1L, Long::sum))
                    .peekLeft(this::refused);
        }
    }

    private Stream<RaiseStockAlert> lots(Found<Stock> found) {
        Stock stock = found.state();
        return stock.lots().stream()
                .flatMap(lot -> AlertCases.told(lot, today, lead(stock.home()))
                        .filter(kind -> !stock.alerts().contains(new StockAlert(kind, Optional.of(lot.id()))))
                        .map(kind -> alert(found, kind, Optional.of(lot)))
                        .stream());
    }

    private Stream<RaiseStockAlert> low(
            Found<Stock> found, Optional<Found<StockPoint>> point, Optional<Found<SupplyItem>> item) {
        Stock stock = found.state();
        return point
                .flatMap(at -> item.map(of -> AlertCases.isLow(stock, at.state(), of.state(), today)))
                .filter(low -> low && !stock.alerts().contains(StockAlert.LOW))
                .map(low -> alert(found, StockAlertKind.LOW, Optional.empty()))
                .stream();
    }

    /** The same for whoever finds the stock as it is on that day. */
    private RaiseStockAlert alert(Found<Stock> found, StockAlertKind kind, Optional<Lot> lot) {
        String which = lot.map(each -> "-" + each.id()).orElse("");
        return RaiseStockAlert.builder()
                .commandId(CommandId.of("stock-" + found.ref().id() + "-"
                                + found.versioned().version())
                        .derive(kind.code() + which + "-" + today))
                .occurredAt(Moment.start(today))
                .home(found.ref().home())
                .stock(found.state().id())
                .kind(kind)
                .lot(lot.map(Lot::id))
                .build();
    }

    private void refused(Rejection rejection) {
        if (rejection.names(KernelReason.NOT_PERMITTED)) {
            forbidden = Optional.of(rejection);
        }
        overtaken++;
    }

    private long count(StockAlertKind kind) {
        return told.getOrDefault(kind, 0L);
    }
}
