package org.gridgovernance.mediation.document;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.mediation.party.Representative;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;

/** What a template can name of parties. */
final class PartyFields {
    private static final FieldTable<Representative> REPRESENTATIVE =
            new FieldTable<Representative>().value("name", each -> CasePaper.clear(each.name()));

    private static final FieldTable<Agent> AGENT = new FieldTable<Agent>()
            .value("name", each -> CasePaper.clear(each.name()))
            .always("kind", each -> each.kind().zh());

    static final FieldTable<Party> PARTY = new FieldTable<Party>()
            .always("number", each -> String.valueOf(each.number()))
            .always("role", each -> each.role().zh())
            .always("kind", each -> each.kind().zh())
            .value("person", each -> Optional.of(each.kind())
                    .filter(PartyKind.PERSON::equals)
                    .map(PartyKind::zh))
            .value("name", CasePaper::partyName)
            .value("birth", each -> each.birth().flatMap(BirthDate::date).map(CasePaper::day))
            .value("creditCode", each -> each.creditCode().map(UnifiedSocialCreditCode::code))
            .always("people", each -> String.valueOf(each.people()))
            .list("representatives", REPRESENTATIVE, Party::representatives)
            .list("agents", AGENT, each -> each.agentsInForce().toList())
            .list("settlingAgents", AGENT, each -> each.agents().stream()
                    .filter(Agent::maySettle)
                    .toList());

    private PartyFields() {}

    static List<Party> of(CasePaper paper, PartyRole role) {
        return paper.found().parties().stream()
                .filter(party -> party.role() == role)
                .toList();
    }
}
