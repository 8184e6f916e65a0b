package org.gridgovernance.resource.count;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/** What a count must be like, whatever is on record. */
final class CountChecks {
    private static final int MOST_LOTS = 500;

    static final Validator<CountStock> COUNT = Validator.seq(
            Validator.that(command -> command.lots().size() <= MOST_LOTS, CountReason.LOTS_TOO_MANY.at("lots")),
            Validator.all(
                    command -> command.item().fault(command.home(), "item").stream()
                            .toList(),
                    CountChecks::faults));

    private CountChecks() {}

    private static List<Reason> faults(CountStock command) {
        LocalDate on = Moment.day(command.occurredAt());
        return Stream.concat(
                        Lines.twice(command.lots(), CountChecks::named, StockReason.LOT_TWICE, "lots", "lot"),
                        Lines.each(command.lots(), "lots", (lot, at) -> faults(lot, on, at)))
                .toList();
    }

    /** What is told of a new lot is like nothing else. */
    private static Object named(CountedLot lot) {
        return lot.lot().<Object>map(id -> id).orElseGet(Object::new);
    }

    /** What is measured is finer than what is counted: the unit is asked later. */
    private static Stream<Reason> faults(CountedLot lot, LocalDate on, String at) {
        return Stream.of(
                        lot.lot().isPresent() != lot.label().isPresent()
                                ? Stream.<Reason>empty()
                                : Stream.of(CountReason.LOT_UNNAMED.at(at)),
                        amounts(lot, Unit.KILOGRAM, at),
                        lot.because().stream()
                                .flatMap(text -> text.fault(CountReason.TEXT_BLANK, at + ".because").stream()),
                        lot.label().stream().flatMap(label -> label.facts().faults(on, at + ".label")))
                .flatMap(faults -> faults);
    }

    static Stream<Reason> amounts(CountedLot lot, Unit unit, String at) {
        return Stream.concat(
                new Quantity(lot.onShelf(), unit).faultsOrNone(at + ".onShelf"),
                new Quantity(lot.inQuarantine(), unit).faultsOrNone(at + ".inQuarantine"));
    }
}
