package org.gridgovernance.mediation.confidence;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How those who see the records of a case follow those who see it. */
final class SightCases {
    private SightCases() {}

    /** While the case is held, nobody tells anything that this would miss. */
    static void wants(RenewSight command, Wanted wanted) {
        wanted.held(CaseDocket.entry(command.home(), command.mediation()))
                .page(ConfidenceCases.records(command.home(), command.mediation()));
    }

    static Either<Rejection, Outcome<MediationCase>> renew(RenewSight command, Facts facts, Deciding deciding) {
        Ref<MediationCase> ref = CaseDocket.entry(command.home(), command.mediation());
        MediationCase found = facts.the(ref);
        return Outcome.of(ref)
                .alsoEach(
                        facts.page(ConfidenceCases.records(command.home(), command.mediation()))
                                .items(),
                        told -> renewed(found, told))
                .accepted();
    }

    private static Optional<Event> renewed(MediationCase found, PrivateRecord told) {
        if (told.erasedOn().isPresent()) {
            return Optional.empty();
        }
        if (found.destroyedOn().isPresent()) {
            return Optional.of(new PrivateRecordEvent.Erased());
        }
        SortedSet<String> seenBy = ConfidenceCases.seenBy(found, told.party());
        return seenBy.equals(told.seenBy())
                ? Optional.empty()
                : Optional.of(new PrivateRecordEvent.SightRenewed(seenBy));
    }

    static List<RenewSight> follow(Event changed, JournalEntry<?> entry) {
        return List.of(RenewSight.builder()
                .commandId(entry.command().derive("sight-" + entry.ref().id()))
                .occurredAt(entry.moment().occurredAt())
                .home(entry.ref().home())
                .mediation(new MediationCaseId(entry.ref().id()))
                .build());
    }
}
