package org.gridgovernance.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.gridgovernance.exchange.file.Blocks;
import org.gridgovernance.exchange.file.HeldBytes;
import org.gridgovernance.exchange.file.StrictReader;

/**
 * The text of a ledger, held packed in memory so that it can be read twice: never on a disk in the clear. Some 70 bytes a
 * row; see ADR 0022.
 *
 * @param packed its bytes
 * @param encodings what they may be written in, the likeliest first
 * @param blocks which of its cells are merged
 */
record LedgerText(HeldBytes packed, List<Charset> encodings, Blocks blocks) {

    /** Its characters in that encoding. */
    StrictReader open(Charset encoding) throws IOException {
        return new StrictReader(new GZIPInputStream(packed.open(), 1 << 14), encoding);
    }
}
