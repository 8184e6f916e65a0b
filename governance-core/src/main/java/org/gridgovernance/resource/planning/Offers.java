package org.gridgovernance.resource.planning;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.allocation.Locality;
import org.gridgovernance.resource.allocation.Supply;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** What may be given out, lot by lot. */
record Offers(BigDecimal packSize, Unit unit, List<OpenLot> lots) {
    private static final int PAGE = 500;

    static Either<Rejection, Offers> of(Desk desk, Distribution distribution, BigDecimal packSize, Instant now) {
        List<Stock> stocks = new ArrayList<>();
        Criteria<Stock> kept = Criteria.of(Stock.TYPE)
                .within(distribution.givers())
                .where(Stock.ITEM.is(distribution.item().id()), Stock.IN_STOCK.is(true))
                .limit(PAGE);
        if (distribution.givers().isEmpty()) {
            return Either.right(new Offers(packSize, Unit.PIECE, List.of()));
        }
        return desk.searchAll(kept, page -> page.stream()
                        .map(Found::state)
                        .filter(stock -> distribution.givers().contains(stock.home()))
                        .forEach(stocks::add))
                .flatMap(count -> desk.find(distribution.item().ref()))
                .map(item -> new Offers(packSize, item.state().unit(), lots(desk, stocks, now)));
    }

    private static List<OpenLot> lots(Desk desk, List<Stock> stocks, Instant now) {
        Map<Ref<StockPoint>, Found<StockPoint>> points =
                desk.findAll(stocks.stream().map(Offers::point).distinct().toList());
        Localities places = new Localities();
        return stocks.stream()
                .flatMap(stock -> Optional.ofNullable(points.get(point(stock)))
                        .filter(found -> found.state().closedOn().isEmpty())
                        .map(found -> places.of(found.state()))
                        .stream()
                        .flatMap(place -> open(stock, place, now)))
                .toList();
    }

    private static Ref<StockPoint> point(Stock stock) {
        return StockPoint.entry(stock.home(), stock.point());
    }

    /** What was free at that instant and ever since. What is reserved is thought to be taken first expiry first, as it will be. */
    private static Stream<OpenLot> open(Stock stock, Locality at, Instant now) {
        List<OpenLot> open = new ArrayList<>();
        BigDecimal reserved = stock.reserved(now);
        for (Lot lot : stock.lots().stream()
                .filter(each -> !each.facts().isExpired(Moment.day(now)))
                .sorted(Lot.FIRST_EXPIRY)
                .toList()) {
            BigDecimal free = lot.shelf().free(now);
            BigDecimal kept = free.min(reserved);
            reserved = reserved.subtract(kept);
            open.add(new OpenLot(
                    stock,
                    at,
                    new Pick(lot.id(), free.subtract(kept)),
                    lot.facts().expiresOn()));
        }
        return open.stream().filter(lot -> lot.pick().amount().signum() > 0);
    }

    /** The points that have at least a pack to give. */
    Set<Ref<StockPoint>> givers() {
        Set<Locality> giving = supplies().stream().map(Supply::at).collect(Collectors.toSet());
        return lots.stream()
                .filter(lot -> giving.contains(lot.at()))
                .map(lot -> point(lot.stock()))
                .collect(Collectors.toSet());
    }

    /** As the question has them: of one place what expires on one day, in whole packs. */
    List<Supply> supplies() {
        Map<Supply, BigDecimal> amounts = new LinkedHashMap<>();
        lots.forEach(lot -> amounts.merge(
                new Supply(lot.at(), 1, lot.expiresOn()), lot.pick().amount(), BigDecimal::add));
        return amounts.entrySet().stream()
                .map(each -> new Supply(
                        each.getKey().at(),
                        packs(each.getValue()),
                        each.getKey().expiresOn()))
                .filter(supply -> supply.packs() > 0)
                .toList();
    }

    private long packs(BigDecimal amount) {
        return amount.divideToIntegralValue(packSize).longValue();
    }
}
