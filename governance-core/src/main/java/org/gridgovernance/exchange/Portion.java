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
record Portion(Desk desk, FileSurvey survey, Errands errands, RowAnswers answers, LocalDate today, List<Line> lines) {

    /** Everything of one type that the rows speak of, looked up in one go. */
    <A extends Aggregate> List<Subject<A>> subjects(
            Function<Line, Optional<KeyRef<A>>> key, BiConsumer<Line, Subject<A>> link) {
        Map<KeyRef<A>, Subject<A>> subjects = new LinkedHashMap<>();
        lines.forEach(line -> key.apply(line)
                .ifPresent(ref -> link.accept(
                        line,
                        subjects.computeIfAbsent(
                                ref, any -> new Subject<>(line.entry().at().home())))));
        Map<KeyRef<A>, Found<A>> holders = desk.holders(subjects.keySet());
        subjects.forEach((ref, subject) -> Optional.ofNullable(holders.get(ref)).ifPresent(subject::found));
        return List.copyOf(subjects.values());
    }

    boolean is(RowMark mark, Line line) {
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
