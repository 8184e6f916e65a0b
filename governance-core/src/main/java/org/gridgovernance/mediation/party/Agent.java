package org.gridgovernance.mediation.party;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonName;

/**
 * Who acts for a party (代理人). Immutable.
 *
 * @param number counts the agents of that party, from 1
 * @param name the name
 * @param kind as what
 * @param account the account of the host by which the agent sees the case while the authority lasts, if there is one
 * @param from since when
 * @param until the first day on which the authority is over; empty while it lasts
 */
public record Agent(
        int number,
        PersonName name,
        AgentKind kind,
        Optional<String> account,
        LocalDate from,
        Optional<LocalDate> until) {
    /** Whether the authority lasts, as known now. */
    public boolean isInForce() {
        return until.isEmpty();
    }

    /** Whether the agent may agree and sign for the party. */
    public boolean maySettle() {
        return isInForce() && kind.maySettle();
    }

    /** The same, with the authority over since that day. */
    public Agent ended(LocalDate on) {
        return until.isPresent() ? this : new Agent(number, name, kind, account, from, Optional.of(on));
    }
}
