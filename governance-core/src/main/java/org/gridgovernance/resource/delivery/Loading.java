package org.gridgovernance.resource.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.resource.StockEvent;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/**
 * Which lots of an item are taken for an allotment.
 *
 * @param line what is allotted
 * @param stock what there is
 * @param picks the lots; empty if there are not enough
 * @param path the field they are told in, as in the command's JSON
 */
record Loading(AllottedLine line, Stock stock, Optional<List<Pick>> picks, String path) {
    private static final int MOST_LOTS = 500;

    /** What is wrong with the lines of a command by themselves. */
    static List<Reason> faults(List<PickedLine> lines) {
        return Lines.ofItemsIfAny(lines, PickedLine::item, "lines", Loading::lotFaults);
    }

    private static Stream<Reason> lotFaults(PickedLine line, String path) {
        return line.lots().size() > MOST_LOTS
                ? Stream.of(StockReason.TOO_MANY_LOTS.at(path + ".lots"))
                : Lines.twice(line.lots(), Pick::lot, StockReason.LOT_TWICE, path + ".lots", "lot");
    }

    /** What is wrong with them by what is allotted. */
    static Stream<Reason> faults(Allotment allotment, List<PickedLine> lines) {
        return Lines.each(lines, "lines", (picked, at) -> allotment
                .line(picked.item())
                .map(line -> amountFaults(picked, line.quantity().unit(), at))
                .orElseGet(() -> Stream.of(DeliveryReason.NOT_ALLOTTED.at(at + ".item"))));
    }

    private static Stream<Reason> amountFaults(PickedLine line, Unit unit, String path) {
        return Lines.each(
                line.lots(), path + ".lots", (pick, at) -> new Quantity(pick.amount(), unit).faults(at + ".amount"));
    }

    /** All lines of an allotment: the lots that are named, else those picked before, else first expiry first. */
    static List<Loading> all(Allotment allotment, List<PickedLine> named, Facts facts, Moment moment, boolean anew) {
        return allotment.lines().stream()
                .map(line -> IntStream.range(0, named.size())
                        .filter(i -> named.get(i).item().equals(line.item()))
                        .mapToObj(i -> new Loading(
                                line,
                                AllotmentBook.stock(allotment, line, facts),
                                Optional.of(named.get(i).lots()),
                                "lines[" + i + "]"))
                        .findFirst()
                        .orElseGet(() ->
                                unnamed(line, AllotmentBook.stock(allotment, line, facts), moment.occurredAt(), anew)))
                .toList();
    }

    private static Loading unnamed(AllottedLine line, Stock stock, Instant at, boolean anew) {
        Optional<List<Pick>> picks = anew || line.lots().isEmpty()
                ? stock.pick(line.quantity().amount(), at)
                : Optional.of(line.lots().stream().map(SentLot::pick).toList());
        return new Loading(line, stock, picks, "allotment");
    }

    boolean isEmpty() {
        return picks.filter(List::isEmpty).isPresent();
    }

    /** What happens to the stock when they go, or that there are not enough. */
    void enter(Allotment allotment, StockEntries entries) {
        UUID document = allotment.id().value();
        picks.ifPresentOrElse(
                some -> entries.add(stock, Optional.of(document), path, events(allotment, some)),
                () -> entries.against(StockReason.NOT_ENOUGH.at(path)));
    }

    private static List<StockEvent> events(Allotment allotment, List<Pick> picks) {
        StockEvent released = new StockEvent.Released(allotment.id().value());
        return picks.isEmpty()
                ? List.of(released)
                : List.of(released, new StockEvent.Moved(movement(allotment, picks)));
    }

    private static StockMovement movement(Allotment allotment, List<Pick> picks) {
        List<Posting> postings = picks.stream()
                .map(pick -> pick.posting(Account.SHELF, Account.TRANSIT))
                .toList();
        return StockMovement.of(MovementKind.SHIP, allotment.id().value(), postings)
                .during(allotment.incident());
    }

    /** The line with what was taken; there is nothing against it. */
    AllottedLine loaded() {
        return new AllottedLine(
                line.item(),
                line.quantity(),
                picks.orElse(List.of()).stream()
                        .map(pick -> new SentLot(
                                pick.lot(), stock.lot(pick.lot()).orElseThrow().facts(), pick.amount()))
                        .toList());
    }
}
