package org.gridgovernance.examples.register;

import org.gridgovernance.grid.GridId;
import org.gridgovernance.insight.Locality;

/**
 * A line of a report: one grid.
 *
 * @param where the grid
 * @param label the community and what the grid is called
 */
record GridRow(Locality where, String label) {
    GridId grid() {
        return where.grid().orElseThrow();
    }
}
