package org.gridgovernance.workforce.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.Training;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody took a training (登记培训). Saying what is on record already changes nothing. Refused: {@link
 * WorkerReason#WORKER_UNKNOWN}, {@link DossierReason#TRAINING_IMPLAUSIBLE}, {@link DossierReason#TRAININGS_TOO_MANY}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordTraining.class)
public interface RecordTraining extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** The training; its last day is not after the day this occurred. */
    Training training();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordTraining.Builder {
        Builder() {}
    }
}
