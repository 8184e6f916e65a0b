package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.KEPT;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Town.HOME;

import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.jspecify.annotations.Nullable;

/** Samples of what is done to duplicates. */
final class DuplicateSamples {
    private DuplicateSamples() {}

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "merge-residents" ->
                MergeResidents.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .survivor(KEPT)
                        .duplicate(RESIDENT)
                        .build();
            case "undo-merge" ->
                UndoMerge.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .duplicate(RESIDENT)
                        .build();
            default -> null;
        };
    }
}
