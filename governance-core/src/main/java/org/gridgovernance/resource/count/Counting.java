package org.gridgovernance.resource.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lot;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;

/** A count of an item as it is decided: what was told, beside what the books have. */
record Counting(CountStock command, Stock stock, List<LotId> ids, String actor) {
    static Counting of(CountStock command, Stock stock, Deciding deciding) {
        return new Counting(
                command,
                stock,
                command.lots().stream()
                        .map(told -> told.lot().orElseGet(() -> new LotId(deciding.newId())))
                        .toList(),
                deciding.actor());
    }

    List<Reason> faults() {
        if (stock.movedAt().filter(command.occurredAt()::isBefore).isPresent()) {
            return List.of(CountReason.MOVED_SINCE.at("occurredAt"));
        }
        boolean missing = stock.lots().stream().anyMatch(lot -> !ids.contains(lot.id()));
        return Stream.concat(
                        missing ? Stream.of(CountReason.LOT_MISSING.at("lots")) : Stream.empty(),
                        IntStream.range(0, ids.size()).boxed().flatMap(this::faults))
                .toList();
    }

    private Stream<Reason> faults(int which) {
        CountedLot told = command.lots().get(which);
        String at = "lots[" + which + "]";
        boolean unknown = told.lot().isPresent() && known(which).isEmpty();
        List<Reason> wrong = Stream.concat(
                        unknown ? Stream.of(StockReason.LOT_UNKNOWN.at(at + ".lot")) : Stream.<Reason>empty(),
                        CountChecks.amounts(told, stock.unit(), at))
                .toList();
        return wrong.isEmpty() && told.reason().isEmpty() && found(which).differs()
                ? Stream.of(CountReason.REASON_MISSING.at(at))
                : wrong.stream();
    }

    private Optional<Lot> known(int which) {
        return stock.lot(ids.get(which));
    }

    private LotFound found(int which) {
        CountedLot told = command.lots().get(which);
        Optional<Lot> known = known(which);
        return LotFound.builder()
                .lot(ids.get(which))
                .facts(known.map(Lot::facts)
                        .orElseGet(() -> told.label().orElseThrow().facts()))
                .shelfOnBooks(onBooks(known, Account.SHELF))
                .shelfFound(Quantity.plain(told.onShelf()))
                .quarantineOnBooks(onBooks(known, Account.QUARANTINE))
                .quarantineFound(Quantity.plain(told.inQuarantine()))
                .reason(told.reason())
                .because(told.because())
                .build();
    }

    private static BigDecimal onBooks(Optional<Lot> known, Account account) {
        return known.map(lot -> lot.balance(account).amount()).orElse(BigDecimal.ZERO);
    }

    private List<LotFound> found() {
        return IntStream.range(0, ids.size()).mapToObj(this::found).toList();
    }

    StockCountEvent.ItemCounted event() {
        return new StockCountEvent.ItemCounted(command.item(), stock.unit(), found(), actor);
    }

    List<StockEvent> events() {
        StockMovement movement = movement();
        StockEvent counted = new StockEvent.Counted(command.count().value());
        return movement.postings().isEmpty() ? List.of(counted) : List.of(new StockEvent.Moved(movement), counted);
    }

    private StockMovement movement() {
        List<LotFound> found = found();
        List<Posting> postings = Stream.of(Account.SHELF, Account.QUARANTINE)
                .flatMap(account -> found.stream().flatMap(lot -> posting(lot, account).stream()))
                .toList();
        List<NewLot> lots = found.stream()
                .filter(lot -> lot.differs() && stock.lot(lot.lot()).isEmpty())
                .map(lot -> NewLot.of(lot.lot(), lot.facts()))
                .toList();
        return StockMovement.of(MovementKind.COUNT, command.count().value(), postings)
                .bringing(lots);
    }

    private static Optional<Posting> posting(LotFound lot, Account account) {
        BigDecimal more = lot.difference(account);
        return switch (more.signum()) {
            case 1 -> Optional.of(new Posting(lot.lot(), Account.DIFFERENCE, account, more));
            case -1 -> Optional.of(new Posting(lot.lot(), account, Account.DIFFERENCE, more.negate()));
            default -> Optional.empty();
        };
    }
}
