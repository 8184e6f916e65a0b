package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;

/** One run of an import: a first reading that surveys the whole file, a second that takes it in by portions. */
final class LedgerRun {
    private static final int PORTION = 1000;

    private final Desk desk;
    private final RowReading reading;
    private final Instant occurredAt;
    private final boolean dryRun;
    private final ImportProgress progress;

    LedgerRun(Desk desk, Optional<AreaTable> areas, Instant occurredAt, boolean dryRun, ImportProgress progress) {
        this.desk = desk;
        this.occurredAt = occurredAt;
        this.dryRun = dryRun;
        this.progress = progress;
        reading = new RowReading(areas, today());
    }

    Either<Rejection, ImportReport> run(LedgerText text) throws IOException {
        Either<Rejection, LedgerRows> ledger = LedgerRows.of(text);
        return ledger.isLeft() ? Either.left(ledger.getLeft()) : run(ledger.get());
    }

    private Either<Rejection, ImportReport> run(LedgerRows ledger) throws IOException {
        FileSurvey survey = new FileSurvey();
        Either<Rejection, LedgerRows> whole = new ReadRows(ledger, reading, PORTION).each(rows -> {
            rows.forEach(row -> survey.add(row.number(), row.content(), row.read()));
            progress.reached(0, survey.rows());
        });
        Optional<Rejection> refusal = whole.isLeft() ? Optional.of(whole.getLeft()) : blind(survey);
        return refusal.isPresent() ? Either.left(refusal.get()) : Either.right(take(ledger, survey.finish()));
    }

    /** Who may not see what is on record would enter it twice. */
    private Optional<Rejection> blind(FileSurvey survey) {
        return survey.homes().stream()
                .flatMap(home -> refusal(desk, home).stream())
                .findFirst();
    }

    /** Why the actor may not read all that a ledger of that community speaks of. */
    static Optional<Rejection> refusal(Desk desk, AreaCode home) {
        return Stream.<AggregateType<? extends Aggregate>>of(Grid.TYPE, Dwelling.TYPE, Resident.TYPE, Household.TYPE)
                .flatMap(type -> refusal(desk, Criteria.of(type).within(home)).stream())
                .findFirst();
    }

    private static <A extends Aggregate> Optional<Rejection> refusal(Desk desk, Criteria<A> criteria) {
        return desk.search(criteria.limit(1)).swap().toJavaOptional();
    }

    private ImportReport take(LedgerRows ledger, FileSurvey survey) throws IOException {
        RowAnswers answers = new RowAnswers(survey.rows());
        progress.reached(0, survey.rows());
        new ReadRows(ledger, reading, PORTION).each(rows -> {
            List<LedgerLine> lines = rows.stream()
                    .flatMap(row -> look(answers, survey, row.number(), row.read())
                            .map(entry -> new LedgerLine(entry, row.content()))
                            .stream())
                    .toList();
            take(lines, rows.get(rows.size() - 1).number() - 1, survey, answers);
        });
        return answers.report(ledger.header().uses(), dryRun);
    }

    /** Takes in a portion that ends with that row. */
    private void take(List<LedgerLine> lines, int last, FileSurvey survey, RowAnswers answers) {
        Errands errands = new Errands(desk, occurredAt, dryRun, answers);
        new Portion(desk, survey, errands, answers, today(), lines)
                .takeIn(done -> progress.reached(
                        last - lines.size() * (Portion.PHASES - done) / Portion.PHASES, survey.rows()));
        answers.close();
    }

    /** Tells what was found in a row; what it says, unless it was said before. */
    private static Optional<LedgerEntry> look(RowAnswers answers, FileSurvey survey, int row, RowReading.Read read) {
        answers.opened(row);
        read.findings().forEach(finding -> answers.find(row, finding));
        for (RowMark mark : RowMark.values()) {
            if (survey.is(mark, row)) {
                mark.finding().ifPresent(finding -> answers.find(row, finding));
            }
        }
        boolean repeated = survey.is(RowMark.REPEATED, row);
        if (repeated || survey.is(RowMark.TWICE, row)) {
            answers.repeated(row);
        }
        return read.entry().filter(entry -> !repeated && !survey.is(RowMark.OTHER_PERSON, row));
    }

    private LocalDate today() {
        return Moment.day(occurredAt);
    }
}
