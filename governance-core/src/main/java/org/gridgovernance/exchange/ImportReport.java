package org.gridgovernance.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What became of a ledger, row by row (导入报告). Every row has its answer, and no answer holds a value of its row.
 * Immutable and thread-safe; a row without findings takes a byte.
 */
public final class ImportReport {
    private static final int FIRST = 2;

    private final byte[] outcomes;
    private final Map<Integer, List<Finding>> findings;
    private final Map<String, LedgerColumn.Use> columns;
    private final boolean dryRun;

    ImportReport(
            byte[] outcomes,
            Map<Integer, List<Finding>> findings,
            Map<String, LedgerColumn.Use> columns,
            boolean dryRun) {
        this.outcomes = outcomes.clone();
        this.findings = findings;
        this.columns = Collections.unmodifiableMap(columns);
        this.dryRun = dryRun;
    }

    /** How many rows there were below the header. */
    public int rows() {
        return outcomes.length - FIRST;
    }

    /** Whether nothing was written. */
    public boolean isDryRun() {
        return dryRun;
    }

    /** What was done with each column of the file, by its title. */
    public Map<String, LedgerColumn.Use> columns() {
        return columns;
    }

    /** The answers, in the order of the rows. */
    public Stream<RowAnswer> answers() {
        return IntStream.range(FIRST, outcomes.length).mapToObj(this::at);
    }

    /** The answer to one row; the header is row 1. */
    public Optional<RowAnswer> answer(int row) {
        return row < FIRST || row >= outcomes.length ? Optional.empty() : Optional.of(at(row));
    }

    /** How many rows came out how; the counts sum to {@link #rows()}. */
    public Map<RowOutcome, Integer> outcomes() {
        Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        Arrays.stream(RowOutcome.values()).forEach(outcome -> counts.put(outcome, 0));
        answers().forEach(answer -> counts.merge(answer.outcome(), 1, Integer::sum));
        return counts;
    }

    /** How many rows came out so. */
    public int count(RowOutcome outcome) {
        return outcomes().getOrDefault(outcome, 0);
    }

    /** How many findings there are of each kind, by code. */
    public Map<String, Integer> kinds() {
        Map<String, Integer> counts = new TreeMap<>();
        findings.values().forEach(each -> each.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum)));
        return counts;
    }

    /**
     * Writes it as comma-separated values: a line for each finding, and one for each row without any. A cell that a
     * spreadsheet would take for a formula gets an apostrophe.
     *
     * @throws IOException if the target fails
     */
    public void writeCsv(Appendable target) throws IOException {
        ReportText.writeCsv(this, target);
    }

    /**
     * Writes it as one JSON object: {@code rows}, {@code dryRun}, {@code outcomes}, {@code kinds}, {@code columns}, {@code
     * answers}.
     *
     * @throws IOException if the target fails
     */
    public void writeJson(Appendable target) throws IOException {
        ReportText.writeJson(this, target);
    }

    @Override
    public String toString() {
        return rows() + " rows " + outcomes() + (dryRun ? " (dry run)" : "");
    }

    private RowAnswer at(int row) {
        return new RowAnswer(row, RowAnswers.outcome(outcomes[row]), findings.getOrDefault(row, List.of()));
    }
}
