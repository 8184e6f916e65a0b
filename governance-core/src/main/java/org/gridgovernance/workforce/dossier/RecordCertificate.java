package org.gridgovernance.workforce.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.immutables.value.Value;

/**
 * Somebody holds a certificate (登记证书); one of the same kind issued on the same day takes the place of that before.
 * Saying what is on record already changes nothing. Refused: {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * WorkerReason#CERTIFICATE_IMPLAUSIBLE}, {@link WorkerReason#CERTIFICATES_TOO_MANY}, a fault of its number.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRecordCertificate.class)
public interface RecordCertificate extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** The certificate. */
    Certificate certificate();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRecordCertificate.Builder {
        Builder() {}
    }
}
