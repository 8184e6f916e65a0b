package org.gridgovernance.workforce.dossier;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerReason;

/** The contents of this package (目录). What it tells of is kept with the {@link Worker}. */
public final class DossierConcept {
    private static final Reason UNKNOWN = WorkerReason.WORKER_UNKNOWN.at("worker");

    /** The table. */
    public static final Concept TABLE = Concept.named("dossier")
            .handles(Handling.of("record-certificate", RecordCertificate.class)
                    .needs("worker.record-certificate", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DossierCases.CERTIFICATE)
                    .touches(c -> Worker.of(c.home(), c.worker()), UNKNOWN)
                    .decides(DossierCases::certify))
            .handles(Handling.of("record-training", RecordTraining.class)
                    .needs("worker.record-training", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DossierCases.TRAINING)
                    .touches(c -> Worker.of(c.home(), c.worker()), UNKNOWN)
                    .decides(DossierCases::train))
            .handles(Handling.of("record-service", RecordService.class)
                    .needs("worker.record-service", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DossierCases.SERVICE)
                    .touches(c -> Worker.of(c.home(), c.worker()), UNKNOWN)
                    .decides(DossierCases::serve))
            .build();

    private DossierConcept() {}
}
