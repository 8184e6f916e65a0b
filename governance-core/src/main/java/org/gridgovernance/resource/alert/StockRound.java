package org.gridgovernance.resource.alert;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** One look at all stocks of an area of which something expires soon, page after page. For one thread. */
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
        return longestLead(area)
                .flatMap(lead -> desk.searchAll(expiring(area, lead), this::tell))
                .flatMap(all -> forbidden
                        .<Either<Rejection, StockWatch>>map(Either::left)
                        .orElseGet(() -> Either.right(new StockWatch(
                                count(StockAlertKind.EXPIRING),
                                count(StockAlertKind.EXPIRED),
                                count(StockAlertKind.LOW),
                                overtaken))));
    }

    /** The rule may differ from area to area: of the areas that have points, the one that looks ahead furthest. */
    private Either<Rejection, Integer> longestLead(AreaCode area) {
        return desk.searchAll(
                        Criteria.of(StockPoint.TYPE).within(area).limit(AT_ONCE),
                        page -> page.forEach(found -> lead(found.ref().home())))
                .map(all -> leads.values().stream().max(Integer::compare).orElse(0));
    }

    private int lead(AreaCode home) {
        return leads.computeIfAbsent(home, area -> desk.rule(StockAlertRule.IN_FORCE, area, desk.posture(area), today)
                .rule()
                .plan(StockAlertKind.EXPIRING)
                .leadDays());
    }

    private Criteria<Stock> expiring(AreaCode area, int lead) {
        return Criteria.of(Stock.TYPE)
                .within(area)
                .where(Stock.NEXT_EXPIRY.between(Optional.empty(), Optional.of(today.plusDays(lead + 1L))))
                .limit(AT_ONCE);
    }

    private void tell(List<Found<Stock>> page) {
        List<RaiseStockAlert> alerts = page.stream().flatMap(this::alerts).toList();
        List<Answer> answers = desk.executeAll(alerts);
        for (int i = 0; i < answers.size(); i++) {
            StockAlertKind kind = alerts.get(i).kind();
            answers.get(i)
                    .outcome()
                    .peek(accepted -> told.merge(kind, 1L, Long::sum))
                    .peekLeft(rejection -> refused(rejection, kind));
        }
    }

    /** What is to be told of a stock; where something has expired, perhaps also that too little is left. */
    private Stream<RaiseStockAlert> alerts(Found<Stock> found) {
        Stock stock = found.state();
        List<RaiseStockAlert> alerts = new ArrayList<>();
        for (Lot lot : stock.lots()) {
            Optional<StockAlertKind> kind = AlertCases.told(lot, today, lead(stock.home()))
                    .filter(each -> !stock.alerts().contains(new StockAlert(each, Optional.of(lot.id()))));
            kind.ifPresent(each -> alerts.add(alert(found, each, Optional.of(lot))));
        }
        boolean less = alerts.stream().anyMatch(alert -> alert.kind() == StockAlertKind.EXPIRED);
        if (less && !stock.alerts().contains(new StockAlert(StockAlertKind.LOW, Optional.empty()))) {
            alerts.add(alert(found, StockAlertKind.LOW, Optional.empty()));
        }
        return alerts.stream();
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

    /** That enough is left is no news. */
    private void refused(Rejection rejection, StockAlertKind kind) {
        if (rejection.names(KernelReason.NOT_PERMITTED)) {
            forbidden = Optional.of(rejection);
        }
        if (kind != StockAlertKind.LOW || !rejection.names(AlertReason.NOT_SO)) {
            overtaken++;
        }
    }

    private long count(StockAlertKind kind) {
        return told.getOrDefault(kind, 0L);
    }
}
