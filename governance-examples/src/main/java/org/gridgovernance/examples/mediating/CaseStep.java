package org.gridgovernance.examples.mediating;

import java.util.List;
import java.util.function.Function;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.mediation.MediationCase;

/**
 * What is done in a case, some days after the step before.
 *
 * @param days so many
 * @param acts one after the other, of the case as it stands
 */
record CaseStep(int days, Function<MediationCase, List<Telling<MediationCase>>> acts) {
    /** A step of one act. */
    static CaseStep of(int days, Function<MediationCase, Telling<MediationCase>> act) {
        return new CaseStep(days, found -> List.of(act.apply(found)));
    }
}
