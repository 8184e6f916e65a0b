package org.gridgovernance.resource.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.StockReason;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;

/** What a count must be like, whatever is on record. */
final class CountChecks {
    private static final int MOST_LOTS = 500;
    private static final int LONGEST_BATCH = 40;

    static final Validator<CountStock> COUNT = Validator.seq(
            Validator.that(command -> command.lots().size() <= MOST_LOTS, CountReason.LOTS_TOO_MANY.at("lots")),
            Validator.all(
                    Validator.that(
                            command -> command.item().reaches(command.home()),
                            SupplyItemReason.ITEM_OUT_OF_REACH.at("item")),
                    CountChecks::faults));

    private CountChecks() {}

    private static List<Reason> faults(CountStock command) {
        Set<LotId> seen = new HashSet<>();
        List<Reason> faults = new ArrayList<>();
        for (int i = 0; i < command.lots().size(); i++) {
            CountedLot lot = command.lots().get(i);
            String at = "lots[" + i + "]";
            if (lot.lot().filter(id -> !seen.add(id)).isPresent()) {
                faults.add(StockReason.LOT_TWICE.at(at + ".lot"));
            }
            faults(lot, Moment.day(command.occurredAt()), at).forEach(faults::add);
        }
        return faults;
    }

    /** What is measured is finer than what is counted: the unit is asked later. */
    private static Stream<Reason> faults(CountedLot lot, LocalDate on, String at) {
        return Stream.of(
                        lot.lot().isPresent() || lot.facts().isPresent()
                                ? Stream.<Reason>empty()
                                : Stream.of(CountReason.LOT_UNNAMED.at(at)),
                        amounts(lot, Unit.KILOGRAM, at),
                        lot.because().stream().flatMap(text -> faults(text, at + ".because")),
                        lot.facts().stream().flatMap(facts -> faults(facts, on, at + ".facts")))
                .flatMap(faults -> faults);
    }

    static Stream<Reason> amounts(CountedLot lot, Unit unit, String at) {
        return Stream.concat(
                new Quantity(lot.onShelf(), unit).faultsOrNone(at + ".onShelf"),
                new Quantity(lot.inQuarantine(), unit).faultsOrNone(at + ".inQuarantine"));
    }

    private static Stream<Reason> faults(PersonalText text, String path) {
        Optional<Reason> blank = text.reveal().filter(String::isBlank).map(nothing -> CountReason.TEXT_BLANK.at(path));
        return blank.or(() -> text.fault(path)).stream();
    }

    private static Stream<Reason> faults(LotFacts facts, LocalDate on, String path) {
        Stream<Reason> batch = PlainText.fits(facts.batch(), LONGEST_BATCH)
                ? Stream.empty()
                : Stream.of(StockReason.LOT_MALFORMED.at(path + ".batch"));
        LocalDate made = facts.producedOn().orElse(LocalDate.MIN);
        boolean sound = !made.isAfter(on) && !facts.isExpired(made);
        return sound ? batch : Stream.concat(batch, Stream.of(StockReason.LOT_DATES.at(path)));
    }
}
