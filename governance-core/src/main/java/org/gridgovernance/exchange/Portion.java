package org.gridgovernance.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
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
record Portion(
        Desk desk, FileSurvey survey, Errands errands, RowAnswers answers, LocalDate today, List<LedgerLine> lines) {
    static final int PHASES = 5;

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
        referents.forEach(
                (ref, referent) -> Optional.ofNullable(holders.get(ref)).ifPresent(referent::found));
        return List.copyOf(referents.values());
    }

    boolean is(RowMark mark, LedgerLine line) {
        return survey.is(mark, line.row());
    }

    /**
     * Takes all of it in, each phase building on the one before.
     *
     * @param done hears how many of the {@link #PHASES} are over
     */
    void takeIn(IntConsumer done) {
        Papers papers = Papers.of(this);
        List<Runnable> phases = own(papers).phases(papers);
        for (int i = 0; i < PHASES; i++) {
            phases.get(i).run();
            done.accept(i + 1);
        }
    }

    private List<Runnable> phases(Papers papers) {
        Households households = new Households(this);
        Residents residents = new Residents(this, papers);
        return List.of(
                new Grids(this)::establish,
                new Dwellings(this)::takeIn,
                () -> {
                    households.find();
                    households.moveAndVerify(residents.find());
                },
                residents::takeIn,
                households::takeIn);
    }

    /** Without the rows whose document is another person's. */
    private Portion own(Papers papers) {
        Map<Boolean, List<LedgerLine>> split = lines.stream().collect(Collectors.partitioningBy(papers::isAnothers));
        split.getOrDefault(true, List.of())
                .forEach(line -> answers.find(line.row(), LedgerFinding.OTHER_PERSON, LedgerColumn.DOCUMENT_NUMBER));
        return new Portion(desk, survey, errands, answers, today, split.getOrDefault(false, List.of()));
    }
}
