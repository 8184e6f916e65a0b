package org.gridgovernance.examples.season;

/** What somebody does on a day of the season. */
@FunctionalInterface
interface SeasonDuty {
    void day();
}
