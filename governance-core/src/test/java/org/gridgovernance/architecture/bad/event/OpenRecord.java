package org.gridgovernance.architecture.bad.event;

/** An event of nobody's closed list. */
record OpenRecord() implements Event {}
