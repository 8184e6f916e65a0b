package org.gridgovernance.architecture.bad.command;

import java.time.Instant;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Role;

/** Handled, and a role may. */
public interface FineCommand extends Command<Grid> {
    /** The table that handles it. */
    Concept TABLE = Concept.named("fine")
            .handles(Handling.<Grid, FineCommand>of("fine", FineCommand.class)
                    .needs("fine.do", Role.DATA_STEWARD)
                    .decides((command, facts, deciding) -> {
                        throw new UnsupportedOperationException();
                    }))
            .build();

    /** As a generated class would be. */
    record Made(CommandId commandId, Instant occurredAt, AreaCode home) implements FineCommand {}
}
