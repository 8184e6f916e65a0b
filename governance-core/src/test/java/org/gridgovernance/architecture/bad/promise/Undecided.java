package org.gridgovernance.architecture.bad.promise;

/** Neither promised nor experimental. */
public final class Undecided {
    private Undecided() {}
}
