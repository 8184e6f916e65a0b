package org.gridgovernance.architecture.bad.command;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Command;

/** Its right is brought by no role. */
public interface ForbiddenCommand extends Command<Grid> {
    /** The table that handles it. */
    Concept TABLE = Concept.named("bad")
            .handles(Handling.<Grid, ForbiddenCommand>of("forbidden", ForbiddenCommand.class)
                    .needs("bad.forbidden")
                    .decides((command, facts, deciding) -> {
                        throw new UnsupportedOperationException();
                    }))
            .build();
}
