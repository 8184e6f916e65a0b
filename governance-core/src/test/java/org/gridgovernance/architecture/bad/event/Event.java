package org.gridgovernance.architecture.bad.event;

/** Stands for the kernel's event. */
public interface Event {}
