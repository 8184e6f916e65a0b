package org.gridgovernance.resource.arrival;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.QuantityReason;

/**
 * What arrives of an item (到货行), lot by lot. Immutable.
 *
 * @param item the item
 * @param lots its lots: 1 to 50, each batch once
 */
public record ArrivingLine(SupplyItemRef item, List<ArrivingLot> lots) {
    private static final int MOST_LOTS = 50;

    /** Copies the list. */
    public ArrivingLine {
        lots = List.copyOf(lots);
    }

    /** How much arrives of all lots, in the unit of the item. */
    public BigDecimal total() {
        return lots.stream().map(lot -> lot.quantity().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What is wrong with the lines of a command, as far as that can be told from them: {@link StockReason#NO_LINES}, {@link
     * StockReason#LINE_TWICE}, {@link SupplyItemReason#ITEM_OUT_OF_REACH}, {@link ArrivalReason#NO_LOTS}, {@link
     * StockReason#LOT_TWICE}, {@link StockReason#LOT_MALFORMED}, {@link StockReason#LOT_DATES}, {@link StockReason#LOT_EXPIRED},
     * faults of the quantities.
     *
     * @param path the field they stand in, as in the command's JSON
     */
    public static List<Reason> faults(List<ArrivingLine> lines, Command<?> command, String path) {
        if (lines.isEmpty() || lines.size() > StockBook.MOST_LINES) {
            return List.of(StockReason.NO_LINES.at(path));
        }
        Set<SupplyItemRef> items = new HashSet<>();
        List<Reason> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String at = path + "[" + i + "]";
            if (!items.add(lines.get(i).item())) {
                faults.add(StockReason.LINE_TWICE.at(at + ".item"));
            }
            lines.get(i).faults(command, at).forEach(faults::add);
        }
        return faults;
    }

    private Stream<Reason> faults(Command<?> command, String at) {
        Stream<Reason> far = item.reaches(command.home())
                ? Stream.empty()
                : Stream.of(SupplyItemReason.ITEM_OUT_OF_REACH.at(at + ".item"));
        return Stream.concat(far, lotFaults(Moment.day(command.occurredAt()), at + ".lots"));
    }

    private Stream<Reason> lotFaults(LocalDate on, String at) {
        if (lots.isEmpty() || lots.size() > MOST_LOTS) {
            return Stream.of(ArrivalReason.NO_LOTS.at(at));
        }
        long batches = lots.stream().map(ArrivingLot::number).distinct().count();
        Stream<Reason> twice = batches < lots.size() ? Stream.of(StockReason.LOT_TWICE.at(at)) : Stream.empty();
        return Stream.concat(twice, IntStream.range(0, lots.size()).boxed().flatMap(i -> lots.get(i)
                .faults(on, at + "[" + i + "]")));
    }

    /**
     * What is wrong with them by what is on record: {@link SupplyItemReason#ITEM_UNKNOWN}, {@link SupplyItemReason#ITEM_WITHDRAWN},
     * {@link QuantityReason#UNIT_DIFFERS}. The items must be wanted.
     *
     * @param path the field they stand in, as in the command's JSON
     */
    public static List<Reason> faults(List<ArrivingLine> lines, Facts facts, String path) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> lines.get(i).faults(facts, path + "[" + i + "]"))
                .toList();
    }

    private Stream<Reason> faults(Facts facts, String at) {
        Optional<SupplyItem> known = facts.find(item.ref());
        if (known.isEmpty()) {
            return Stream.of(SupplyItemReason.ITEM_UNKNOWN.at(at + ".item"));
        }
        if (known.get().withdrawnOn().isPresent()) {
            return Stream.of(SupplyItemReason.ITEM_WITHDRAWN.at(at + ".item"));
        }
        return IntStream.range(0, lots.size())
                .filter(i -> lots.get(i).quantity().unit() != known.get().unit())
                .mapToObj(i -> QuantityReason.UNIT_DIFFERS.at(at + ".lots[" + i + "].quantity.unit"));
    }
}
