package org.gridgovernance.task;

import java.time.Instant;
import java.util.Optional;
import org.gridgovernance.task.calendar.Light;

/**
 * How far it was told that a step is soon due or late (提醒、督办). Immutable.
 *
 * @param light which light was told last
 * @param level how far up it was escalated: 0 not at all
 * @param at when it was told last
 * @param next when it is to be told next, once it is late; empty if never
 */
public record Alert(Light light, int level, Instant at, Optional<Instant> next) {}
