package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;

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
        FileSurvey survey = new FileSurvey();
        Either<Rejection, LedgerHeader> header = LedgerRows.walk(
                text, (titles, row, cells) -> survey.add(row, titles.content(cells), reading.read(titles, row, cells)));
        return header.isLeft()
                ? Either.left(header.getLeft())
                : Either.right(take(text, header.get(), survey.finish()));
    }

    private ImportReport take(LedgerText text, LedgerHeader header, FileSurvey survey) throws IOException {
        RowAnswers answers = new RowAnswers(survey.rows());
        List<LedgerLine> lines = new ArrayList<>(PORTION);
        LedgerRows.walk(text, (titles, row, cells) -> {
            look(answers, survey, row, reading.read(titles, row, cells))
                    .map(entry -> new LedgerLine(entry, Digest.of(titles.content(cells))))
                    .ifPresent(lines::add);
            if (lines.size() == PORTION || row == survey.rows() + 1) {
                new Portion(
                                desk,
                                survey,
                                new Errands(desk, occurredAt, dryRun, answers),
                                answers,
                                today(),
                                List.copyOf(lines))
                        .takeIn();
                answers.close();
                lines.clear();
                progress.reached(row - 1, survey.rows());
            }
        });
        return answers.report(header.uses(), dryRun);
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
        return read.entry().filter(entry -> !repeated);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(occurredAt, Moment.ZONE);
    }
}
