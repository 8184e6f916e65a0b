package org.gridgovernance.exchange;

import static java.util.Objects.requireNonNull;

import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;

/**
 * Something found in a row (发现): what, in which column, and what was done about it. Holds no value of the row.
 * Immutable.
 *
 * @param code its kind, stable: a {@link LedgerFinding}, or the reason of a concept or a vendor
 * @param column the title of the column; empty for the whole row
 * @param weight how much it weighs
 * @param zh the words in Chinese
 * @param en the words in English
 */
public record Finding(String code, String column, Weight weight, String zh, String en) {
    /** Checks that no part is missing. */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(column, "column");
        requireNonNull(weight, "weight");
        requireNonNull(zh, "zh");
        requireNonNull(en, "en");
    }

    static Finding of(ReasonCode reason, Weight weight, String column) {
        return new Finding(reason.code(), column, weight, reason.zh(), reason.en());
    }

    static Finding of(Reason reason, Weight weight, String column) {
        return new Finding(reason.code(), column, weight, reason.zh(), reason.en());
    }
}
