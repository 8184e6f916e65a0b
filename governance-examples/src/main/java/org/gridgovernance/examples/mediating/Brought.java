package org.gridgovernance.examples.mediating;

import java.math.BigDecimal;
import java.util.List;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.task.TaskId;

/**
 * A dispute as it is brought to a committee.
 *
 * @param origin how it comes there
 * @param type what it is about
 * @param facts what happened
 * @param yuan what it is about in yuan
 * @param difficult whether it is difficult and complex
 * @param parties who disputes
 */
public record Brought(
        CaseOrigin origin, DisputeType type, String facts, String yuan, boolean difficult, List<Party> parties) {

    /** What somebody applies for, the first of the parties. */
    public static Brought byApplication(DisputeType type, String facts, String yuan, Party... parties) {
        return new Brought(CaseOrigin.APPLICATION, type, facts, yuan, false, List.of(parties));
    }

    /** The first applies, the second is asked. */
    public static Party.Builder person(int number, String called) {
        return Party.builder()
                .number(number)
                .kind(PartyKind.PERSON)
                .role(number == 1 ? PartyRole.APPLICANT : PartyRole.RESPONDENT)
                .name(PersonName.of(called));
    }

    /** It is entered with the committee, whose director keeps it (登记). */
    public Telling<MediationCase> to(CommitteeRoom room) {
        return to(room, List.of());
    }

    /** Likewise, out of tasks. */
    public Telling<MediationCase> to(CommitteeRoom room, List<TaskId> tasks) {
        return (id, at) -> RegisterMediation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(room.committee().home())
                .committee(room.committee().id())
                .keeper(room.director().id())
                .origin(origin)
                .type(type)
                .facts(PersonalText.of(facts))
                .amount(new BigDecimal(yuan))
                .isDifficult(difficult)
                .parties(parties)
                .tasks(tasks)
                .build();
    }
}
