package org.gridgovernance.store;

import org.gridgovernance.kernel.CommandId;

/**
 * By what a command is remembered. Immutable.
 *
 * @param actor who sent it
 * @param id its id, unique for the actor
 */
public record CommandKey(String actor, CommandId id) {}
