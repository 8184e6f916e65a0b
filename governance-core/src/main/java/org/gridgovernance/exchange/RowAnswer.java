package org.gridgovernance.exchange;

import java.util.List;

/**
 * The answer to one row (逐行答复). Immutable.
 *
 * @param row its number in the file; the header is row 1
 * @param outcome what became of it
 * @param findings what was found in it
 */
public record RowAnswer(int row, RowOutcome outcome, List<Finding> findings) {
    /** Copies the list. */
    public RowAnswer {
        findings = List.copyOf(findings);
    }

    /** Whether a finding of this kind is among them. */
    public boolean tells(String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }
}
