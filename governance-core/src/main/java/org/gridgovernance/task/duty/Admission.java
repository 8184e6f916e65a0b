package org.gridgovernance.task.duty;

/**
 * What the duty list said (准入).
 *
 * @param ruling what it said
 */
public record Admission(Ruling ruling) {}
