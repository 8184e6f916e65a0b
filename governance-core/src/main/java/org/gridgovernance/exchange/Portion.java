package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.KeyRef;

/**
 * A portion of a ledger on its way in: what its phases share.
 *
 * @param desk the desk it goes through
 * @param survey what the whole file says of its rows
 * @param errands what goes to the desk
 * @param answers what goes to the report
 * @param today the day of the import
 * @param lines the rows
 */
record Portion(Desk desk, FileSurvey survey, Errands errands, RowAnswers answers, LocalDate today, List<LedgerLine> lines) {

    /** Everything of one type that the rows speak of, looked up in one go. */
    <A extends Aggregate> List<Referent<A>> referents(
            Function<LedgerLine, Optional<KeyRef<A>>> key, BiConsumer<LedgerLine, Referent<A>> link) {
        Map<KeyRef<A>, Referent<A>> referents = new LinkedHashMap<>();
        lines.forEach(line -> key.apply(line)
                .ifPresent(ref -> link.accept(
                        line,
                        referents.computeIfAbsent(
                                ref, any -> new Referent<>(line.entry().at().home())))));
        Map<KeyRef<A>, Found<A>> holders = desk.holders(referents.keySet());
        referents.forEach((ref, referent) -> Optional.ofNullable(holders.get(ref)).ifPresent(referent::found));
        return List.copyOf(referents.values());
    }

    boolean is(RowMark mark, LedgerLine line) {
        return survey.is(mark, line.row());
    }

    /** Takes all of it in, each phase building on the one before. */
    void takeIn() {
        new Grids(this).establish();
        Dwellings dwellings = new Dwellings(this);
        dwellings.takeIn();
        Households households = new Households(this);
        households.find();
        Residents residents = new Residents(this);
        residents.find();
        households.move();
        residents.takeIn();
        households.takeIn();
    }
}
