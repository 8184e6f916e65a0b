package org.gridgovernance.resource.delivery;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.Stock;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemRef;
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
        if (lines.size() > StockBook.MOST_LINES) {
            return List.of(StockReason.NO_LINES.at("lines"));
        }
        Set<SupplyItemRef> items = new HashSet<>();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> faults(lines.get(i), "lines[" + i + "]", items))
                .toList();
    }

    private static Stream<Reason> faults(PickedLine line, String path, Set<SupplyItemRef> items) {
        Stream<Reason> twice =
                items.add(line.item()) ? Stream.empty() : Stream.of(StockReason.LINE_TWICE.at(path + ".item"));
        if (line.lots().size() > MOST_LOTS) {
            return Stream.concat(twice, Stream.of(StockReason.TOO_MANY_LOTS.at(path + ".lots")));
        }
        Set<LotId> lots = new HashSet<>();
        return Stream.concat(
                twice,
                IntStream.range(0, line.lots().size())
                        .filter(i -> !lots.add(line.lots().get(i).lot()))
                        .mapToObj(i -> StockReason.LOT_TWICE.at(path + ".lots[" + i + "].lot")));
    }

    /** What is wrong with them by what is allotted. */
    static Stream<Reason> faults(Allotment allotment, List<PickedLine> lines) {
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> allotment
                .line(lines.get(i).item())
                .map(line -> amountFaults(lines.get(i), line.quantity().unit(), "lines[" + i + "]"))
                .orElseGet(() -> Stream.of(DeliveryReason.NOT_ALLOTTED.at("lines[" + i + "].item"))));
    }

    private static Stream<Reason> amountFaults(PickedLine line, Unit unit, String path) {
        return IntStream.range(0, line.lots().size())
                .boxed()
                .flatMap(i -> new Quantity(line.lots().get(i).amount(), unit).faults(path + ".lots[" + i + "].amount"));
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

    /** What is against letting them go. */
    List<Reason> faults(Allotment allotment, Moment moment) {
        if (picks.isEmpty()) {
            return List.of(StockReason.NOT_ENOUGH.at(path));
        }
        return isEmpty()
                ? List.of()
                : StockBook.faults(
                        stock, movement(allotment), Optional.of(allotment.id().value()), moment, path);
    }

    StockMovement movement(Allotment allotment) {
        List<Posting> postings = picks.orElse(List.of()).stream()
                .map(pick -> new Posting(pick.lot(), Account.SHELF, Account.TRANSIT, pick.amount()))
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
