package org.gridgovernance.examples.thirtydays;

/** What somebody does every hour, if it is an hour of theirs. */
@FunctionalInterface
interface Routine {
    /** An hour has come; the clock tells which. */
    void hour();
}
