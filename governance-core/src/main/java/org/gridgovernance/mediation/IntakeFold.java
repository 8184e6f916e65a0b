package org.gridgovernance.mediation;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/** How what happens until all parties consent makes the state of a case. */
final class IntakeFold {
    private IntakeFold() {}

    static MediationCase registered(Ref<MediationCase> ref, MediationEvent.Registered event, Moment moment) {
        return MediationCase.builder()
                .id(new MediationCaseId(ref.id()))
                .home(ref.home())
                .committee(event.committee())
                .number(event.number())
                .origin(event.origin())
                .keeper(event.keeper())
                .dispute(event.dispute())
                .parties(event.parties())
                .tasks(event.tasks())
                .stage(MediationStage.REGISTERED)
                .registeredAt(moment.occurredAt())
                .stageSince(moment.occurredAt())
                .build();
    }

    static MediationCase accepted(MediationCase found, MediationEvent.Accepted event, Moment moment) {
        return Progress.after(found, CaseAct.ACCEPT, moment)
                .acceptedAt(moment.occurredAt())
                .term(event.term())
                .build();
    }

    static MediationCase declined(MediationCase found, MediationEvent.Declined event, Moment moment) {
        return Progress.after(found, CaseAct.DECLINE, moment)
                .declined(event.ground())
                .declinedWords(event.words())
                .addAllRoutesTold(event.routes())
                .build();
    }

    static MediationCase notified(MediationCase found, MediationEvent.Notified event, Moment moment) {
        MediationCase next = MediationCase.builder()
                .from(found)
                .addAllNotified(event.parties())
                .build();
        return ready(next, moment);
    }

    static MediationCase consented(MediationCase found, MediationEvent.Consented event, Moment moment) {
        MediationCase next = MediationCase.builder()
                .from(found)
                .addConsent(new Consent(event.party(), moment.occurredAt()))
                .build();
        return ready(next, moment);
    }

    /** Once all parties were told and consent, somebody can be named to mediate. */
    private static MediationCase ready(MediationCase found, Moment moment) {
        Collection<Integer> all = found.partyNumbers();
        SortedSet<Integer> consenting = new TreeSet<>();
        found.consents().forEach(each -> consenting.add(each.party()));
        return found.notified().containsAll(all) && consenting.containsAll(all)
                ? Progress.at(found, MediationStage.CONSENTED, moment).build()
                : found;
    }
}
