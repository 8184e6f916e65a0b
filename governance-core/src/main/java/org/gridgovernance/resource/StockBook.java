package org.gridgovernance.resource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.resource.point.StockPointReason;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * The books of stock points (库存账): how commands look up the points and stocks they name, what is against a movement, and how it is
 * entered. Every movement goes through {@link #enter}. Thread-safe.
 */
public final class StockBook {
    /** How many lines a command may have. */
    public static final int MOST_LINES = 200;

    private static final int MOST_LOTS = 500;
    private static final int MOST_RESERVATIONS = 2_000;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Reason POINT_UNKNOWN = StockPointReason.POINT_UNKNOWN.at("point");

    private StockBook() {}

    /**
     * Begins the line of a command at a point, which must be there, open, and with books open when it occurred; the stocks of the items
     * are held, and what is there is wanted.
     *
     * @param name the command's stable name
     * @param shape the command's type
     * @param right the right it needs
     * @param point which point it names, as its field {@code point}
     * @param items which items it names
     * @param roles the standard roles that bring the right
     */
    public static <A extends Aggregate, C extends Command<A>> Handling.Steps<C, A> at(
            String name,
            Class<C> shape,
            String right,
            Function<? super C, StockPointId> point,
            Function<? super C, Stream<SupplyItemRef>> items,
            Role... roles) {
        return Handling.of(name, shape)
                .needs(right, roles)
                .touches(
                        command -> StockPoint.entry(command.home(), point.apply(command)),
                        POINT_UNKNOWN,
                        (found, command) -> found.against(command.occurredAt(), "point"))
                .gathers(
                        (command, wanted) -> wants(command.home(), point.apply(command), items.apply(command), wanted));
    }

    /** Wants the items, and holds their stocks at a point. */
    public static void wants(AreaCode home, StockPointId point, Stream<SupplyItemRef> items, Wanted wanted) {
        items.forEach(item -> wanted.ref(item.ref()).held(Stock.entry(home, point, item)));
    }

    /** The record of who is to answer for a lot. */
    public static Ref<Worker> custodian(AreaCode home, WorkerId who) {
        return Ref.to(Worker.TYPE, home, who);
    }

    /**
     * What is against somebody answering for a lot: {@link StockReason#CUSTODIAN_UNKNOWN}. The record must be wanted.
     *
     * @param path the field it is told in, as in the command's JSON
     */
    public static Stream<Reason> faults(WorkerId custodian, Command<?> command, Facts facts, String path) {
        return facts.find(custodian(command.home(), custodian))
                        .filter(worker -> worker.serves(Moment.day(command.occurredAt())))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(StockReason.CUSTODIAN_UNKNOWN.at(path));
    }

    /** The stock of an item at a point, an empty one if it never came there; point and item must be on record, and wanted. */
    public static Stock stock(AreaCode home, StockPointId point, SupplyItemRef item, Facts facts) {
        Ref<Stock> ref = Stock.entry(home, point, item);
        return facts.find(ref).orElseGet(() -> Stock.builder()
                .id(new StockId(ref.id()))
                .home(home)
                .point(point)
                .item(item)
                .unit(facts.the(item.ref()).unit())
                .build());
    }

    /**
     * What is against a movement: {@link StockReason#COUNTED_SINCE}, {@link StockReason#LOT_DIFFERS}, {@link StockReason#LOT_UNKNOWN},
     * {@link StockReason#LOT_EXPIRED}, {@link StockReason#NOT_ENOUGH}, {@link StockReason#RESERVED}, {@link StockReason#NOT_RESERVED}, {@link StockReason#MORE_THAN_RESERVED}, {@link
     * StockReason#TOO_MANY_LOTS}.
     *
     * @param reservedFor the paper for which it was reserved, of what is issued so
     * @param path the field it is told in, as in the command's JSON
     */
    public static List<Reason> faults(
            Stock stock, StockMovement movement, Optional<UUID> reservedFor, Moment moment, String path) {
        if (stock.countedAt()
                .filter(counted -> !moment.occurredAt().isAfter(counted))
                .isPresent()) {
            return List.of(StockReason.COUNTED_SINCE.at("occurredAt"));
        }
        List<Reason> faults = new ArrayList<>(postingFaults(stock, movement, moment, path));
        if (faults.isEmpty() && movement.kind().heedsReservations()) {
            issueFault(stock, movement, reservedFor, moment.recordedAt())
                    .ifPresent(reason -> faults.add(reason.at(path)));
        }
        return faults;
    }

    private static List<Reason> postingFaults(Stock stock, StockMovement movement, Moment moment, String path) {
        LotShelf shelf = new LotShelf(stock.lots());
        if (movement.lots().stream().anyMatch(shelf::knowsOtherwise)) {
            return List.of(StockReason.LOT_DIFFERS.at(path));
        }
        movement.lots().forEach(shelf::bring);
        for (Posting posting : movement.postings()) {
            Optional<StockReason> fault = fault(shelf, movement.kind(), posting, moment);
            if (fault.isPresent()) {
                return List.of(fault.get().at(path));
            }
            shelf.post(posting, moment.occurredAt());
        }
        return shelf.left().size() > MOST_LOTS ? List.of(StockReason.TOO_MANY_LOTS.at(path)) : List.of();
    }

    private static Optional<StockReason> fault(LotShelf shelf, MovementKind kind, Posting posting, Moment moment) {
        if (!posting.from().isKept() && !posting.to().isKept()) {
            return Optional.empty();
        }
        Optional<Lot> lot = shelf.find(posting.lot());
        if (lot.isEmpty()) {
            return Optional.of(StockReason.LOT_UNKNOWN);
        }
        if (kind.issues() && lot.get().facts().isExpired(moment.occurredOn())) {
            return Optional.of(StockReason.LOT_EXPIRED);
        }
        return posting.from().isKept()
                        && lot.get()
                                        .balance(posting.from())
                                        .free(moment.occurredAt())
                                        .compareTo(posting.amount())
                                < 0
                ? Optional.of(StockReason.NOT_ENOUGH)
                : Optional.empty();
    }

    private static Optional<StockReason> issueFault(
            Stock stock, StockMovement movement, Optional<UUID> reservedFor, Instant now) {
        if (reservedFor.isEmpty()) {
            return Optional.of(StockReason.RESERVED).filter(code -> takesReserved(stock, movement, now));
        }
        Optional<Reservation> reserved = stock.reservedFor(reservedFor.get(), now);
        if (reserved.isEmpty()) {
            return Optional.of(StockReason.NOT_RESERVED);
        }
        return reserved.get().amount().compareTo(movement.change(Account.SHELF).negate()) < 0
                ? Optional.of(StockReason.MORE_THAN_RESERVED)
                : Optional.empty();
    }

    private static boolean takesReserved(Stock stock, StockMovement movement, Instant now) {
        BigDecimal change = usableChange(stock, movement, Moment.day(now));
        return change.signum() < 0 && stock.available(now).add(change).signum() < 0;
    }

    /**
     * What is warned of: that less than what is reserved is left by what nobody could stop ({@link StockReason#RESERVED}).
     *
     * @param path the field it is told in, as in the command's JSON
     */
    public static Stream<Reason> warnings(Stock stock, StockMovement movement, Moment moment, String path) {
        return !movement.kind().heedsReservations() && takesReserved(stock, movement, moment.recordedAt())
                ? Stream.of(StockReason.RESERVED.warnAt(path))
                : Stream.empty();
    }

    /** By how much it changes what may be used on that day; what was told late may have gone before it expired. */
    private static BigDecimal usableChange(Stock stock, StockMovement movement, LocalDate on) {
        return movement.postings().stream()
                .filter(posting -> !isExpired(stock, movement, posting.lot(), on))
                .map(posting -> posting.change(Account.SHELF))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isExpired(Stock stock, StockMovement movement, LotId lot, LocalDate on) {
        return stock.lot(lot)
                .map(Lot::facts)
                .or(() -> movement.lots().stream()
                        .filter(each -> each.id().equals(lot))
                        .map(NewLot::facts)
                        .findFirst())
                .filter(facts -> facts.isExpired(on))
                .isPresent();
    }

    /**
     * What is against keeping something for a paper: {@link StockReason#NOT_ENOUGH}, {@link StockReason#RESERVED}, {@link
     * StockReason#RESERVED_ALREADY}, {@link StockReason#UNTIL_IMPLAUSIBLE}, {@link StockReason#TOO_MANY_RESERVED}.
     *
     * @param path the field it is told in, as in the command's JSON
     */
    public static List<Reason> faults(Stock stock, Reservation reservation, Moment moment, String path) {
        Instant now = moment.recordedAt();
        List<Reason> faults = new ArrayList<>();
        if (!reservation.until().isAfter(now)
                || reservation.until().isAfter(moment.occurredAt().plus(LONGEST))) {
            faults.add(StockReason.UNTIL_IMPLAUSIBLE.at("until"));
        }
        if (stock.reservedFor(reservation.document(), now).isPresent()) {
            faults.add(StockReason.RESERVED_ALREADY.at(path));
        }
        if (stock.reservations().stream().filter(each -> each.isLive(now)).count() >= MOST_RESERVATIONS) {
            faults.add(StockReason.TOO_MANY_RESERVED.at(path));
        }
        if (stock.usable(Moment.day(now)).compareTo(reservation.amount()) < 0) {
            faults.add(StockReason.NOT_ENOUGH.at(path));
        } else if (stock.available(now).compareTo(reservation.amount()) < 0) {
            faults.add(StockReason.RESERVED.at(path));
        }
        return faults;
    }

    /**
     * Enters what happened to a stock beside what else happened: it begins with its first event, an alert follows when a movement leaves
     * less than the lower bound and ends when one leaves enough, and the point must still stand as it was read. What is against it was
     * asked before.
     *
     * @param stock as it was read, by {@link #stock}
     * @param events what happened to it, in order
     */
    public static <A extends Aggregate> Outcome<A> enter(
            Outcome<A> outcome, Stock stock, Facts facts, Deciding deciding, StockEvent... events) {
        Ref<Stock> ref = Stock.entry(stock.home(), stock.point(), stock.item());
        Outcome<A> entered = facts.find(ref).isPresent()
                ? outcome
                : outcome.also(ref, new StockEvent.Begun(stock.point(), stock.item(), stock.unit()));
        Outcome<A> happened = entered.also(ref, events);
        return lowness(stock, facts, deciding, events)
                .map(event -> happened.also(ref, event))
                .orElse(happened)
                .provided(StockPoint.entry(stock.home(), stock.point()));
    }

    /** Below how much an item is to be filled up at a point; 0 if nothing is said, or neither is in use any more. */
    public static BigDecimal least(StockPoint point, SupplyItem item) {
        return point.closedOn().isPresent() || item.withdrawnOn().isPresent()
                ? BigDecimal.ZERO
                : item.least(point.kind());
    }

    /** That movements leave less than the lower bound and nobody was alerted, or enough and somebody was. */
    private static Optional<StockEvent> lowness(Stock stock, Facts facts, Deciding deciding, StockEvent... events) {
        LocalDate on = deciding.moment().recordedOn();
        List<StockMovement> movements = Stream.of(events)
                .filter(StockEvent.Moved.class::isInstance)
                .map(event -> ((StockEvent.Moved) event).movement())
                .toList();
        BigDecimal left = movements.stream()
                .map(movement -> usableChange(stock, movement, on))
                .reduce(stock.usable(on), BigDecimal::add);
        boolean low = left.compareTo(least(stock, facts)) < 0;
        if (movements.isEmpty() || low == stock.alerts().contains(StockAlert.LOW)) {
            return Optional.empty();
        }
        return Optional.of(low ? new StockEvent.Alerted(StockAlert.LOW) : new StockEvent.AlertEnded(StockAlert.LOW));
    }

    private static BigDecimal least(Stock stock, Facts facts) {
        return facts.find(StockPoint.entry(stock.home(), stock.point()))
                .flatMap(point -> facts.find(stock.item().ref()).map(item -> least(point, item)))
                .orElse(BigDecimal.ZERO);
    }
}
