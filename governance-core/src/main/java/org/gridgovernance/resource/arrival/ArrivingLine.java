package org.gridgovernance.resource.arrival;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.MovementKind;
import org.gridgovernance.resource.NewLot;
import org.gridgovernance.resource.Posting;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockMovement;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.store.Wanted;

/**
 * What arrives of an item (到货行), lot by lot. Immutable.
 *
 * @param item the item
 * @param lots its lots: 1 to 200, each batch once
 */
public record ArrivingLine(SupplyItemRef item, List<ArrivingLot> lots) {
    /** Copies the list. */
    public ArrivingLine {
        lots = List.copyOf(lots);
    }

    /** These lots of an item. */
    public static ArrivingLine of(SupplyItemRef item, ArrivingLot... lots) {
        return new ArrivingLine(item, List.of(lots));
    }

    /** How much arrives of all lots, in the unit of the item. */
    public BigDecimal total() {
        return lots.stream().map(lot -> lot.quantity().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What is wrong with the lines of a command, as far as that can be told from them: {@link StockReason#NO_LINES}, {@link
     * StockReason#LINE_TWICE}, {@link org.gridgovernance.resource.item.SupplyItemReason#ITEM_OUT_OF_REACH}, {@link StockReason#NO_LOTS},
     * {@link StockReason#LOT_TWICE}, {@link StockReason#LOT_MALFORMED}, {@link StockReason#LOT_DATES}, {@link StockReason#LOT_EXPIRED},
     * faults of the quantities.
     *
     * @param path the field they stand in, as in the command's JSON
     */
    public static List<Reason> faults(List<ArrivingLine> lines, Command<?> command, String path) {
        return Lines.ofItems(lines, ArrivingLine::item, path, (line, at) -> line.faults(command, at));
    }

    private Stream<Reason> faults(Command<?> command, String at) {
        LocalDate on = Moment.day(command.occurredAt());
        return Stream.of(
                        item.fault(command.home(), at + ".item").stream(),
                        Lines.twice(lots, ArrivingLot::number, StockReason.LOT_TWICE, at + ".lots", "batch"),
                        Lines.lots(lots, at + ".lots", (lot, place) -> lot.faults(on, place)))
                .flatMap(each -> each);
    }

    /** Wants the records of whoever is to answer for the lots. */
    public static void wants(List<ArrivingLine> lines, AreaCode home, Wanted wanted) {
        lines.stream()
                .flatMap(line -> line.lots().stream())
                .flatMap(lot -> lot.custodian().stream())
                .forEach(custodian -> wanted.ref(StockBook.custodian(home, custodian)));
    }

    /**
     * What is wrong with them by what is on record: {@link org.gridgovernance.resource.item.SupplyItemReason#ITEM_UNKNOWN}, {@link
     * org.gridgovernance.resource.item.SupplyItemReason#ITEM_WITHDRAWN}, {@link
     * org.gridgovernance.resource.quantity.QuantityReason#UNIT_DIFFERS}, {@link StockReason#CUSTODIAN_UNKNOWN}; warned of: {@link ArrivalReason#BEYOND_SHELF_LIFE}. The items, and what {@link #wants} says, must be
     * wanted.
     *
     * @param path the field they stand in, as in the command's JSON
     */
    public static List<Reason> faults(List<ArrivingLine> lines, Command<?> command, Facts facts, String path) {
        return Lines.each(lines, path, (line, at) -> line.faults(command, facts, at))
                .toList();
    }

    private Stream<Reason> faults(Command<?> command, Facts facts, String at) {
        Optional<Reason> unknown = item.fault(true, facts, at + ".item");
        return unknown.isPresent()
                ? unknown.stream()
                : Lines.each(
                        lots, at + ".lots", (lot, place) -> lot.faults(facts.the(item.ref()), command, facts, place));
    }

    /**
     * What it does to the stock: each lot is a new one, and comes onto the shelf.
     *
     * @param source where it comes from, and by which paper
     * @param document the paper by which it moves
     */
    public StockMovement movement(LotSource source, UUID document, Deciding deciding) {
        List<NewLot> brought = lots.stream()
                .map(lot -> new NewLot(new LotId(deciding.newId()), lot.facts(source), lot.custodian()))
                .toList();
        List<Posting> postings = IntStream.range(0, lots.size())
                .mapToObj(i -> new Posting(
                        brought.get(i).id(),
                        source.kind().account(),
                        Account.SHELF,
                        lots.get(i).quantity().amount()))
                .toList();
        return StockMovement.of(MovementKind.TAKE_IN, document, postings).bringing(brought);
    }
}
