package org.gridgovernance.architecture.bad.unmarked;

/** Known bad: its package does not say what may be null. */
public final class Unmarked {}
