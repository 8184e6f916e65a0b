package org.gridgovernance.resident.statement;

import java.util.Collection;
import org.gridgovernance.resident.evidence.Provenance;

/**
 * What a source said last of a group of facts of somebody (说法). Immutable.
 *
 * @param from who said it, of which group, on the last day
 * @param said what was said, of that group alone; of what was not said again, what was said before
 */
public record Statement(Provenance from, Said said) {
    /** What that source has said of that group once it says this. */
    public static Statement after(Collection<Statement> before, Provenance from, Said said) {
        return new Statement(
                from,
                before.stream()
                        .filter(statement -> statement.from().isSameSource(from))
                        .map(Statement::said)
                        .reduce(said, Said::over));
    }
}
