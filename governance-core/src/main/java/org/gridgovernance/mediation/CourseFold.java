package org.gridgovernance.mediation;

import java.util.Optional;
import org.gridgovernance.kernel.time.Moment;

/** How what happens while a case is mediated, and when it is over, makes its state. */
final class CourseFold {
    private CourseFold() {}

    static MediationCase sessionHeld(MediationCase found, MediationEvent.SessionHeld event, Moment moment) {
        return Progress.after(found, CaseAct.HOLD_SESSION, moment)
                .addSession(event.session())
                .build();
    }

    static MediationCase suspended(MediationCase found, MediationEvent.Suspended event, Moment moment) {
        return Progress.after(found, CaseAct.SUSPEND, moment)
                .suspendedAt(moment.occurredAt())
                .build();
    }

    static MediationCase resumed(MediationCase found, MediationEvent.Resumed event, Moment moment) {
        boolean nobody = found.inCharge().findAny().isEmpty();
        return Progress.at(found, nobody ? MediationStage.CONSENTED : MediationStage.MEDIATING, moment)
                .suspendedAt(Optional.empty())
                .term(event.term())
                .build();
    }

    static MediationCase extended(MediationCase found, MediationEvent.Extended event, Moment moment) {
        return Progress.after(found, CaseAct.EXTEND, moment)
                .term(event.term())
                .extendedDays(found.extendedDays() + event.days())
                .build();
    }

    static MediationCase writingAsked(MediationCase found, MediationEvent.WritingAsked event, Moment moment) {
        return Progress.after(found, CaseAct.ASK_FOR_WRITING, moment)
                .addWritingAskedBy(event.party())
                .build();
    }

    static MediationCase ended(MediationCase found, MediationEvent.Ended event, Moment moment) {
        return Progress.after(found, CaseAct.END, moment)
                .ending(event.ending())
                .addAllRoutesTold(event.ending().routes())
                .suspendedAt(Optional.empty())
                .build();
    }

    static MediationCase archived(MediationCase found, MediationEvent.Archived event, Moment moment) {
        return Progress.after(found, CaseAct.ARCHIVE, moment).file(event.file()).build();
    }

    static MediationCase destroyed(MediationCase found, MediationEvent.Destroyed event, Moment moment) {
        return Progress.after(found, CaseAct.DESTROY, moment)
                .destroyedOn(moment.occurredOn())
                .build();
    }
}
