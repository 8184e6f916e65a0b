package org.gridgovernance.resident.statement;

import org.gridgovernance.resident.evidence.Provenance;

/**
 * What a source said last of a group of facts of somebody (说法). Immutable.
 *
 * @param from who said it, of which group, on the last day
 * @param said what was said, of that group alone; of what was not said again, what was said before
 */
public record Statement(Provenance from, Said said) {}
