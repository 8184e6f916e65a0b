package org.gridgovernance.examples.filestore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Reason;

/** A transaction as it stands in the file. */
record Line(List<Part> parts) {

    /** One step: changes and remembered commands, or what was forgotten. */
    record Part(List<Life> lives, List<Remembered> commands, Optional<Instant> forgotBefore) {}

    /** Where an aggregate is. */
    record Where(String type, AreaCode home, UUID id) {}

    /** What happened to an aggregate. */
    record Life(Where where, List<Happened> events) {}

    /** One event, under its stable name and in the schema version in which it was written. */
    record Happened(
            long version,
            String event,
            int schema,
            String json,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            CommandId command,
            List<String> decidedBy) {}

    /** One remembered command. */
    record Remembered(
            String actor,
            CommandId id,
            String digest,
            Where answer,
            long version,
            List<Reason> warnings,
            Instant recordedAt) {}
}
