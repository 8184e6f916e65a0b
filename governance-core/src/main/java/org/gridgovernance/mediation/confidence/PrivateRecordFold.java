package org.gridgovernance.mediation.confidence;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.store.type.Ref;

/** How the events of a private record make its state. */
final class PrivateRecordFold {
    private PrivateRecordFold() {}

    static PrivateRecord told(Ref<PrivateRecord> ref, PrivateRecordEvent.Told event, Moment moment) {
        return begun(ref, event.mediation(), event.what(), event.seenBy(), moment)
                .party(event.party())
                .kind(event.kind())
                .build();
    }

    static PrivateRecord riskReported(Ref<PrivateRecord> ref, PrivateRecordEvent.RiskReported event, Moment moment) {
        return begun(ref, event.mediation(), event.what(), event.seenBy(), moment)
                .party(Optional.empty())
                .kind(ConfidenceKind.RISK)
                .build();
    }

    private static PrivateRecord.Builder begun(
            Ref<PrivateRecord> ref,
            MediationCaseId mediation,
            PersonalText what,
            SortedSet<String> seenBy,
            Moment moment) {
        PrivateRecord.Builder begun = PrivateRecord.builder();
        begun.id(new PrivateRecordId(ref.id()))
                .home(ref.home())
                .mediation(mediation)
                .what(what)
                .toldAt(moment.occurredAt())
                .seenBy(seenBy);
        return begun;
    }

    static PrivateRecord sightRenewed(PrivateRecord before, PrivateRecordEvent.SightRenewed event, Moment moment) {
        return PrivateRecord.builder().from(before).seenBy(event.seenBy()).build();
    }

    static PrivateRecord erased(PrivateRecord before, PrivateRecordEvent.Erased event, Moment moment) {
        return PrivateRecord.builder()
                .from(before)
                .seenBy(Set.of())
                .erasedOn(moment.occurredOn())
                .build();
    }
}
