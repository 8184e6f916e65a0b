package org.gridgovernance.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the lines of an export; closing it ends them and leaves open what they went into. */
interface ExportLines extends Closeable {
    /** Writes a line; no spreadsheet will take a cell of it for a formula. */
    void line(List<String> cells) throws IOException;
}
