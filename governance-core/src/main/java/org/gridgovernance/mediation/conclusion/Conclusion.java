package org.gridgovernance.mediation.conclusion;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.workforce.worker.WorkerId;

/** What commands on agreements and files look at alike. */
final class Conclusion {
    private Conclusion() {}

    /** The case, if it is there and at a stage for that act; whether it is so is asked apart. */
    static Stream<MediationCase> at(Command<?> command, MediationCaseId mediation, CaseAct act, Facts facts) {
        return facts.find(CaseDocket.entry(command.home(), mediation)).stream()
                .filter(found -> act.isPossibleAt(found.stage()));
    }

    /** The day on which the agreement of a case took effect, which it did, since its stage says so. */
    static LocalDate effectiveOn(MediationCase found) {
        return found.agreement().flatMap(Agreement::effectiveOn).orElseThrow();
    }

    /** The reason unless that day may be told of. */
    static Stream<Reason> unlessPlausible(LocalDate on, LocalDate notBefore, Command<?> command, String path) {
        return unless(CaseDocket.isPlausible(on, notBefore, command), MediationReason.DAY_IMPLAUSIBLE.at(path));
    }

    /** The reason unless that one mediates the case or keeps it. */
    static Stream<Reason> unlessAnswering(WorkerId worker, MediationCase found, String path) {
        return unless(
                found.isInCharge(worker) || found.keeper().worker().equals(worker),
                MediationReason.WORKER_UNKNOWN.at(path));
    }

    static Stream<Reason> unless(boolean holds, Reason otherwise) {
        return holds ? Stream.empty() : Stream.of(otherwise);
    }
}
