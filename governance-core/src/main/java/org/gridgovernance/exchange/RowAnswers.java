package org.gridgovernance.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.evidence.EvidenceReason;

/** Gathers the answer to each row: a byte a row, and the findings of those that have any, each kept once. */
final class RowAnswers {
    /** What the ledger's own findings say, or what is no fault of a row. */
    private static final Set<String> SAID_OTHERWISE = Set.of(
            ResidentReason.SEX_DIFFERS.code(),
            ResidentReason.BIRTH_DIFFERS.code(),
            EvidenceReason.VERIFICATION_STALE.code());

    private static final RowOutcome[] OUTCOMES = RowOutcome.values();

    private final Map<Integer, Draft> drafts = new LinkedHashMap<>();
    private final Map<List<Finding>, List<Finding>> same = new HashMap<>();
    private final Map<Integer, List<Finding>> findings = new HashMap<>();
    private byte[] outcomes;

    RowAnswers(int rows) {
        outcomes = new byte[rows + 2];
        Arrays.fill(outcomes, (byte) -1);
    }

    /** An answer being written. */
    private static final class Draft {
        private final List<Finding> findings = new ArrayList<>();
        private boolean repeated;
        private boolean changed;
        private boolean refused;
        private final List<Finding> refusals = new ArrayList<>();

        RowOutcome outcome() {
            if (refused || (!changed && !refusals.isEmpty())) {
                return RowOutcome.REFUSED;
            }
            if (repeated) {
                return RowOutcome.REPEATED;
            }
            if (!changed) {
                return RowOutcome.UNCHANGED;
            }
            if (has(Weight.WARNING)) {
                return RowOutcome.TAKEN_WITH_WARNINGS;
            }
            return has(Weight.REPAIR) ? RowOutcome.REPAIRED : RowOutcome.TAKEN;
        }

        boolean has(Weight weight) {
            return findings.stream().anyMatch(finding -> finding.weight() == weight);
        }
    }

    /** A row that has no other answer is as it was. */
    void opened(int row) {
        draft(row);
    }

    void find(int row, Finding finding) {
        Draft draft = draft(row);
        if (!draft.findings.contains(finding)) {
            draft.findings.add(finding);
        }
        draft.refused |= finding.weight() == Weight.REFUSAL;
    }

    void find(int row, LedgerFinding kind, LedgerColumn column) {
        find(row, Finding.of(kind, kind.weight(), column.title()));
    }

    void repeated(int row) {
        draft(row).repeated = true;
    }

    void changed(int row) {
        draft(row).changed = true;
    }

    void warned(int row, List<Reason> warnings) {
        warnings.stream()
                .filter(warning -> !SAID_OTHERWISE.contains(warning.code()))
                .forEach(
                        warning -> find(row, Finding.of(warning, Weight.WARNING, CommandField.column(warning.path()))));
    }

    /** The desk refused a step of the row: the whole row, if the step is needed or no other was taken. */
    void refused(int row, List<Reason> reasons, boolean needed) {
        draft(row).refused |= needed;
        reasons.stream()
                .filter(Reason::refuses)
                .map(reason -> Finding.of(reason, Weight.REFUSAL, CommandField.column(reason.path())))
                .filter(finding -> !draft(row).refusals.contains(finding))
                .forEach(draft(row).refusals::add);
    }

    /** Closes the answers that are being written. */
    void close() {
        drafts.forEach(this::close);
        drafts.clear();
    }

    ImportReport report(Map<String, LedgerColumn.Use> columns, boolean dryRun) {
        return new ImportReport(outcomes, findings, columns, dryRun);
    }

    @SuppressWarnings("EnumOrdinal") // a byte a row
    private void close(int row, Draft draft) {
        Weight weight = draft.outcome() == RowOutcome.REFUSED ? Weight.REFUSAL : Weight.WARNING;
        draft.refusals.stream()
                .map(finding -> new Finding(finding.code(), finding.column(), weight, finding.zh(), finding.en()))
                .forEach(draft.findings::add);
        outcomes[row] = (byte) draft.outcome().ordinal();
        if (!draft.findings.isEmpty()) {
            findings.put(row, same.computeIfAbsent(List.copyOf(draft.findings), list -> list));
        }
    }

    private Draft draft(int row) {
        return drafts.computeIfAbsent(row, any -> new Draft());
    }

    static RowOutcome outcome(byte ordinal) {
        return OUTCOMES[ordinal];
    }
}
