package org.gridgovernance.workforce.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.Service;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody served for some time on a day (登记服务时长); it is added to what was told for that month. Refused: {@link
 * WorkerReason#WORKER_UNKNOWN}, {@link DossierReason#SERVICE_IMPLAUSIBLE}, {@link
 * DossierReason#SERVICE_CODE_MALFORMED}, {@link DossierReason#NOT_SERVING_THEN}, {@link
 * DossierReason#SERVED_TOO_MUCH}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordService.class)
public interface RecordService extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** When, how long, and what. */
    Service service();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordService.Builder {
        Builder() {}
    }
}
