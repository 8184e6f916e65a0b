package org.gridgovernance.architecture.bad.crowd;

/** One of too many, where two are allowed. */
public final class ShownA {
    private ShownA() {}
}
