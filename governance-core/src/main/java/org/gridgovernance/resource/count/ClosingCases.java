package org.gridgovernance.resource.count;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointEvent;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;

/** How counts end, and points are closed. The point is held: whatever moves there is guarded by it, so that what is looked at is all. */
final class ClosingCases {
    private ClosingCases() {}

    static void wantsMore(FinishCount command, Facts facts, Wanted wanted) {
        facts.find(StockCount.entry(command.home(), command.count()))
                .ifPresent(count -> wanted.held(StockPoint.entry(command.home(), count.point()))
                        .page(inStock(command.home(), count.point(), Criteria.MOST)));
    }

    static List<Reason> fits(FinishCount command, Facts facts) {
        AreaCode home = command.home();
        return facts.find(StockCount.entry(home, command.count()))
                .map(count -> fits(command, count, facts))
                .orElse(List.of());
    }

    private static List<Reason> fits(FinishCount command, StockCount count, Facts facts) {
        boolean shut = facts.the(StockPoint.entry(command.home(), count.point()))
                .closedOn()
                .isPresent();
        Page<Found<Stock>> page = facts.page(inStock(command.home(), count.point(), Criteria.MOST));
        boolean open = page.next().isPresent()
                || page.items().stream().anyMatch(found -> !isCounted(found.state(), count.id()));
        return Stream.of(
                        shut ? Optional.of(StockPointReason.POINT_CLOSED.at("count")) : Optional.<Reason>empty(),
                        open ? Optional.of(CountReason.NOT_ALL_COUNTED.at("count")) : Optional.<Reason>empty(),
                        early(command, count))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isCounted(Stock stock, StockCountId count) {
        return stock.countedBy().filter(count.value()::equals).isPresent();
    }

    static List<Reason> fits(AbandonCount command, Facts facts) {
        return facts
                .find(StockCount.entry(command.home(), command.count()))
                .flatMap(count -> early(command, count))
                .stream()
                .toList();
    }

    private static Optional<Reason> early(Command<StockCount> command, StockCount count) {
        return command.occurredAt().isBefore(StockCountFold.last(count))
                ? Optional.of(CountReason.BEFORE_COUNTED.at("occurredAt"))
                : Optional.empty();
    }

    static Either<Rejection, Outcome<StockCount>> finish(FinishCount command, Facts facts, Deciding deciding) {
        Ref<StockCount> ref = StockCount.entry(command.home(), command.count());
        StockCount count = facts.the(ref);
        if (count.differs() && count.counters().contains(deciding.actor())) {
            return Either.left(Rejection.of(CountReason.OWN.at("count")));
        }
        Instant through = StockCountFold.through(count);
        return Outcome.of(ref, new StockCountEvent.Finished(through))
                .also(StockPoint.entry(command.home(), count.point()), new StockPointEvent.PeriodClosed(through))
                .accepted();
    }

    static Either<Rejection, Outcome<StockCount>> abandon(AbandonCount command, Facts facts, Deciding deciding) {
        return Outcome.of(StockCount.entry(command.home(), command.count()), new StockCountEvent.Abandoned())
                .accepted();
    }

    static void wants(CloseStockPoint command, Wanted wanted) {
        wanted.held(StockPoint.entry(command.home(), command.point()))
                .page(inStock(command.home(), command.point(), 1))
                .page(reserved(command))
                .page(moved(command));
        GoodsComing.wants(command, wanted);
    }

    static List<Reason> fits(CloseStockPoint command, Facts facts) {
        Optional<StockPoint> point = facts.find(StockPoint.entry(command.home(), command.point()));
        return point.stream()
                .flatMap(found -> Stream.concat(found.against(command.occurredAt(), "point"), left(command, facts)))
                .toList();
    }

    private static Stream<Reason> left(CloseStockPoint command, Facts facts) {
        return isAny(facts.page(moved(command)), stock -> stock.movedAt()
                        .filter(command.occurredAt()::isBefore)
                        .isPresent())
                ? Stream.of(CountReason.MOVED_SINCE.at("occurredAt"))
                : Stream.empty();
    }

    private static boolean isAny(Page<Found<Stock>> page, Predicate<Stock> such) {
        return page.next().isPresent()
                || page.items().stream().map(Found::state).anyMatch(such);
    }

    static Either<Rejection, Outcome<StockPoint>> close(CloseStockPoint command, Facts facts, Deciding deciding) {
        Instant now = deciding.moment().recordedAt();
        boolean left = isAny(facts.page(inStock(command.home(), command.point(), 1)), any -> true)
                || isAny(
                        facts.page(reserved(command)),
                        stock -> stock.reserved(now).signum() > 0);
        boolean coming = GoodsComing.isAny(command, facts, now);
        List<Reason> faults = Stream.concat(
                        left ? Stream.of(StockPointReason.NOT_EMPTY.at("point")) : Stream.<Reason>empty(),
                        coming ? Stream.of(StockPointReason.GOODS_COMING.at("point")) : Stream.<Reason>empty())
                .toList();
        return Rejection.unless(
                faults,
                () -> Outcome.of(StockPoint.entry(command.home(), command.point()), new StockPointEvent.Closed()));
    }

    private static Criteria<Stock> inStock(AreaCode home, StockPointId point, int most) {
        return Criteria.of(Stock.TYPE)
                .within(home)
                .where(Stock.POINT.is(point), Stock.IN_STOCK.is(true))
                .limit(most);
    }

    private static Criteria<Stock> reserved(CloseStockPoint command) {
        return since(command, Stock.RESERVED_UNTIL);
    }

    private static Criteria<Stock> moved(CloseStockPoint command) {
        return since(command, Stock.MOVED_AT);
    }

    private static Criteria<Stock> since(CloseStockPoint command, Index.Value<Stock, Instant> when) {
        return Criteria.of(Stock.TYPE)
                .within(command.home())
                .where(
                        Stock.POINT.is(command.point()),
                        when.between(Optional.of(command.occurredAt()), Optional.empty()))
                .limit(Criteria.MOST);
    }
}
