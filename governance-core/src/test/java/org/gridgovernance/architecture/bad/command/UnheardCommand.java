package org.gridgovernance.architecture.bad.command;

import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Command;

/** No table has a line for it. */
public interface UnheardCommand extends Command<Grid> {}
