package org.gridgovernance.resource.count;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How items are counted. */
final class CountCases {
    private static final int MOST_ITEMS = 2_000;

    private CountCases() {}

    static Either<Rejection, Outcome<StockCount>> start(StartCount command, Facts facts, Deciding deciding) {
        return Rejection.unless(notYet(deciding), () -> Outcome.of(
                        StockCount.entry(command.home(), new StockCountId(deciding.newId())),
                        new StockCountEvent.Started(command.point()))
                .provided(StockPoint.entry(command.home(), command.point())));
    }

    /** Clocks may differ a little, but what was counted stands, and closes the books. */
    private static List<Reason> notYet(Deciding deciding) {
        return deciding.moment().occurredAt().isAfter(deciding.moment().recordedAt())
                ? List.of(CountReason.NOT_YET.at("occurredAt"))
                : List.of();
    }

    /** What is against doing something in a count: it is over, or had not begun. */
    static Stream<Reason> against(StockCount count, Command<StockCount> command) {
        if (count.stage() != CountStage.OPEN) {
            return Stream.of(CountReason.NOT_OPEN.at("count"));
        }
        return command.occurredAt().isBefore(count.startedAt())
                ? Stream.of(CountReason.BEFORE_START.at("occurredAt"))
                : Stream.empty();
    }

    static void wantsMore(CountStock command, Facts facts, Wanted wanted) {
        facts.find(StockCount.entry(command.home(), command.count())).ifPresent(count -> {
            wanted.ref(StockPoint.entry(command.home(), count.point()));
            StockBook.wants(command.home(), count.point(), Stream.of(command.item()), wanted);
        });
    }

    static List<Reason> fits(CountStock command, Facts facts) {
        AreaCode home = command.home();
        return facts.find(StockCount.entry(home, command.count())).stream()
                .flatMap(count -> Stream.of(
                                facts.the(StockPoint.entry(home, count.point())).against(command.occurredAt(), "count"),
                                facts.unless(command.item().ref(), SupplyItemReason.ITEM_UNKNOWN.at("item")),
                                tooMany(count, command.item()))
                        .flatMap(each -> each))
                .toList();
    }

    private static Stream<Reason> tooMany(StockCount count, SupplyItemRef item) {
        return count.items().size() >= MOST_ITEMS && count.item(item).isEmpty()
                ? Stream.of(CountReason.ITEMS_TOO_MANY.at("item"))
                : Stream.empty();
    }

    static Either<Rejection, Outcome<StockCount>> count(CountStock command, Facts facts, Deciding deciding) {
        Ref<StockCount> ref = StockCount.entry(command.home(), command.count());
        Stock stock = StockBook.stock(command.home(), facts.the(ref).point(), command.item(), facts);
        Counting counting = Counting.of(command, stock, deciding);
        List<Reason> faults = Stream.concat(notYet(deciding).stream(), counting.faults().stream())
                .toList();
        return faults.isEmpty() ? entered(ref, counting, facts, deciding) : Either.left(new Rejection(faults));
    }

    private static Either<Rejection, Outcome<StockCount>> entered(
            Ref<StockCount> ref, Counting counting, Facts facts, Deciding deciding) {
        return new StockEntries()
                .add(counting.stock(), Optional.empty(), "lots", counting.events())
                .entered(() -> Outcome.of(ref, counting.event()), facts, deciding);
    }
}
