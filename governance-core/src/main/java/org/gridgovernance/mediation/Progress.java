package org.gridgovernance.mediation;

import java.time.Instant;
import org.gridgovernance.kernel.time.Moment;

/** How an act moves a case on. */
final class Progress {
    private Progress() {}

    /** The case after an act whose stage the table tells. */
    static MediationCase.Builder after(MediationCase found, CaseAct act, Moment moment) {
        return at(found, act.to().orElse(found.stage()), moment);
    }

    /** The case at a stage. */
    static MediationCase.Builder at(MediationCase found, MediationStage stage, Moment moment) {
        Instant since = stage == found.stage() ? found.stageSince() : moment.occurredAt();
        return MediationCase.builder().from(found).stage(stage).stageSince(since);
    }
}
