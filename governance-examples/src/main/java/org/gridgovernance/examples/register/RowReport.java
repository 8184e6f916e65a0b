package org.gridgovernance.examples.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.exchange.Finding;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.exchange.RowAnswer;
import org.gridgovernance.exchange.RowOutcome;
import org.gridgovernance.exchange.Weight;

/** What became of each row (逐行报告): all of it in a file, and the first refused rows to begin with. */
record RowReport(ImportReport report) {
    /** Outcomes by which something is written. */
    static final List<RowOutcome> TAKEN =
            List.of(RowOutcome.TAKEN, RowOutcome.REPAIRED, RowOutcome.TAKEN_WITH_WARNINGS);

    private static final int SHOWN = 10;

    /** Spreadsheets take a file for UTF-8 by this mark. */
    private static final char MARK = '\uFEFF';

    /** Whether rows were refused, and none was taken. */
    boolean isInVain() {
        return report.count(RowOutcome.REFUSED) > 0 && TAKEN.stream().allMatch(taken -> report.count(taken) == 0);
    }

    /** Writes the file, over that of the last run. */
    void write(Path file) {
        try (BufferedWriter target = Files.newBufferedWriter(file)) {
            target.append(MARK);
            report.writeCsv(target);
        } catch (IOException failed) {
            throw new CannotStartException("逐行报告无法写入：" + file, "cannot write the report by row: " + file);
        }
    }

    /** The first refused rows, a line each; none if none was refused. */
    List<String> refusals(Words.Language language) {
        int count = report.count(RowOutcome.REFUSED);
        String title = Words.of("拒绝的行（共" + count + "行）", "Refused rows (" + count + " in all)")
                .in(language);
        return count == 0
                ? List.of()
                : Stream.concat(
                                Stream.of("", title),
                                report.answers()
                                        .filter(answer -> answer.outcome() == RowOutcome.REFUSED)
                                        .limit(SHOWN)
                                        .map(answer -> refusal(answer, language)))
                        .toList();
    }

    private static String refusal(RowAnswer answer, Words.Language language) {
        return answer.findings().stream()
                .filter(finding -> finding.weight() == Weight.REFUSAL)
                .map(finding -> finding.code() + "  " + words(finding).in(language))
                .collect(Collectors.joining("; ", answer.row() + "  ", ""));
    }

    private static Words words(Finding finding) {
        return Words.of(finding.zh(), finding.en());
    }
}
