package org.gridgovernance.task.routing;

import org.gridgovernance.task.handling.DispatchTask;

/**
 * A route that is proposed (派单建议): the command that would take it. Immutable.
 *
 * @param command the command, not sent yet
 * @param why a code for why, see {@link Route}
 * @param decidedBy the name of the rule that said so
 */
public record Proposal(DispatchTask command, String why, String decidedBy) {}
