package org.gridgovernance.resource.alert;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockAlert;
import org.gridgovernance.resource.StockAlertKind;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockId;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.matter.MatterCatalogue;

/** When an alert is told, and what follows from it. */
final class AlertCases {
    private AlertCases() {}

    static Ref<Stock> entry(AreaCode home, StockId id) {
        return Ref.to(Stock.TYPE, home, id);
    }

    static List<Reason> faults(RaiseStockAlert command) {
        return (command.kind() == StockAlertKind.LOW) == command.lot().isEmpty()
                ? List.of()
                : List.of(AlertReason.LOT_CONTRADICTS.at("kind"));
    }

    static List<Reason> faults(FollowStockAlert command) {
        return command.home().isCommunity() ? List.of() : List.of(TaskReason.NOT_A_COMMUNITY.at("home"));
    }

    /** The point and the item, which the stock names. */
    static void wants(Ref<Stock> ref, Facts facts, Wanted wanted) {
        facts.find(ref)
                .ifPresent(stock -> wanted.ref(point(stock)).ref(stock.item().ref()));
    }

    static Ref<StockPoint> point(Stock stock) {
        return StockPoint.entry(stock.home(), stock.point());
    }

    static Either<Rejection, Outcome<Stock>> raise(RaiseStockAlert command, Facts facts, Deciding deciding) {
        Ref<Stock> ref = entry(command.home(), command.stock());
        Stock stock = facts.the(ref);
        StockAlert alert = new StockAlert(command.kind(), command.lot());
        if (stock.alerts().contains(alert)) {
            return Outcome.of(ref).accepted();
        }
        return Rejection.unless(
                against(stock, alert, facts, deciding).stream().toList(),
                () -> Outcome.of(ref, new StockEvent.Alerted(alert)));
    }

    private static Optional<Reason> against(Stock stock, StockAlert alert, Facts facts, Deciding deciding) {
        LocalDate on = deciding.moment().occurredOn();
        if (alert.lot().isEmpty()) {
            boolean low = facts.find(point(stock))
                    .flatMap(point -> facts.find(stock.item().ref()).map(item -> isLow(stock, point, item, on)))
                    .orElse(false);
            return unless(low, "kind");
        }
        Optional<Lot> lot = alert.lot().flatMap(stock::lot);
        if (lot.isEmpty()) {
            return Optional.of(StockReason.LOT_UNKNOWN.at("lot"));
        }
        int lead = deciding.rule(StockAlertRule.IN_FORCE)
                .plan(StockAlertKind.EXPIRING)
                .leadDays();
        return unless(told(lot.get(), on, lead).filter(alert.kind()::equals).isPresent(), "kind");
    }

    private static Optional<Reason> unless(boolean so, String path) {
        return so ? Optional.empty() : Optional.of(AlertReason.NOT_SO.at(path));
    }

    /** What is to be told of a lot on that day, if anything. */
    static Optional<StockAlertKind> told(Lot lot, LocalDate on, int leadDays) {
        if (lot.shelf().amount().signum() == 0) {
            return Optional.empty();
        }
        return lot.facts()
                .expiresOn()
                .filter(last -> !on.isBefore(last.minusDays(leadDays)))
                .map(last -> on.isAfter(last) ? StockAlertKind.EXPIRED : StockAlertKind.EXPIRING);
    }

    /** Whether less than the lower bound may be used on that day. */
    static boolean isLow(Stock stock, StockPoint point, SupplyItem item, LocalDate on) {
        return stock.usable(on).compareTo(StockBook.least(point, item)) < 0;
    }

    static List<FollowStockAlert> follow(StockEvent.Alerted event, JournalEntry<?> entry) {
        StockAlert alert = event.alert();
        String which = entry.ref().id() + "-" + entry.version();
        return entry.ref().home().isCommunity()
                ? List.of(FollowStockAlert.builder()
                        .commandId(entry.command().derive("stock-alert-" + which))
                        .occurredAt(entry.moment().occurredAt())
                        .home(entry.ref().home())
                        .stock(new StockId(entry.ref().id()))
                        .kind(alert.kind())
                        .lot(alert.lot())
                        .build())
                : List.of();
    }

    static List<Reason> fits(FollowStockAlert command, Facts facts) {
        return facts.find(entry(command.home(), command.stock())).stream()
                .flatMap(stock -> against(stock, new StockAlert(command.kind(), command.lot())))
                .toList();
    }

    private static Stream<Reason> against(Stock stock, StockAlert alert) {
        if (!stock.alerts().contains(alert)) {
            return Stream.of(AlertReason.NOT_SO.at("kind"));
        }
        return stock.followed().contains(alert) ? Stream.of(AlertReason.FOLLOWED_ALREADY.at("kind")) : Stream.empty();
    }

    static Either<Rejection, Outcome<Stock>> follow(FollowStockAlert command, Facts facts, Deciding deciding) {
        Ref<Stock> ref = entry(command.home(), command.stock());
        StockAlert alert = new StockAlert(command.kind(), command.lot());
        Outcome<Stock> alone = Outcome.of(ref);
        return deciding.rule(StockAlertRule.IN_FORCE)
                .plan(alert.kind())
                .matter()
                .filter(matter -> deciding.rule(MatterCatalogue.IN_FORCE)
                        .catalogue()
                        .find(matter)
                        .isPresent())
                .map(matter -> alone.also(
                        ref, new StockEvent.AlertFollowed(alert, matter, words(facts.the(ref), alert, facts))))
                .orElse(alone)
                .accepted();
    }

    static List<ReportTask> report(StockEvent.AlertFollowed event, JournalEntry<?> entry) {
        return List.of(ReportTask.builder()
                .commandId(entry.command().derive("stock-task"))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .request(Request.builder()
                        .matter(event.matter())
                        .source(TaskSource.STOCK)
                        .what(PersonalText.of(event.what()))
                        .build())
                .build());
    }

    /** Of what, where, and which lot, as whoever is to see to it reads it. */
    private static String words(Stock stock, StockAlert alert, Facts facts) {
        Stream<String> what = Stream.of(
                alert.kind().zh(),
                facts.find(stock.item().ref())
                        .map(item -> item.profile().title())
                        .orElse(""),
                facts.find(point(stock)).map(StockPoint::title).orElse(""));
        Stream<String> lot = alert.lot().flatMap(stock::lot).map(Lot::facts).stream()
                .flatMap(known -> Stream.concat(
                        Stream.of("批号" + known.batch()), known.expiresOn().map(last -> "有效期至" + last).stream()));
        return Stream.concat(what, lot).filter(word -> !word.isEmpty()).collect(Collectors.joining("，"));
    }
}
