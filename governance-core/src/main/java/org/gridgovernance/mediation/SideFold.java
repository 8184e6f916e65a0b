package org.gridgovernance.mediation;

import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.party.Party;

/** How what happens to a side makes the state of a case. */
final class SideFold {
    private SideFold() {}

    static MediationCase agentAuthorized(MediationCase found, MediationEvent.AgentAuthorized event, Moment moment) {
        return with(
                found,
                event.party(),
                party -> Party.builder().from(party).addAgent(event.agent()).build());
    }

    static MediationCase agentDismissed(MediationCase found, MediationEvent.AgentDismissed event, Moment moment) {
        return with(found, event.party(), party -> Party.builder()
                .from(party)
                .agents(party.agents().stream()
                        .map(agent -> agent.number() == event.agent() ? agent.ended(event.on()) : agent)
                        .toList())
                .build());
    }

    static MediationCase accountOpened(MediationCase found, MediationEvent.AccountOpened event, Moment moment) {
        return with(
                found,
                event.party(),
                party -> Party.builder().from(party).account(event.account()).build());
    }

    private static MediationCase with(MediationCase found, int number, UnaryOperator<Party> change) {
        return MediationCase.builder()
                .from(found)
                .parties(found.parties().stream()
                        .map(party -> party.number() == number ? change.apply(party) : party)
                        .toList())
                .build();
    }
}
