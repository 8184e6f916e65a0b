package org.gridgovernance.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/**
 * The characters of a part of a workbook, as far as a parser may see them: in UTF-8, without document types, entities,
 * comments and instructions, which no spreadsheet writes, and without a tag or text that fills the memory. For one thread.
 */
final class GuardedXml extends Reader {
    private static final int LONGEST = 1 << 20;

    private final StrictReader text;
    private boolean opened;
    private boolean declared;
    private int since;

    GuardedXml(InputStream part) throws IOException {
        text = new StrictReader(part, StandardCharsets.UTF_8);
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        int read = text.read(into, from, count);
        for (int i = from; i < from + read; i++) {
            look(into[i]);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void look(char character) throws UnfitFileException {
        if (opened && (character == '!' || (character == '?' && declared))) {
            throw new UnfitFileException(Fault.BROKEN);
        }
        declared |= opened;
        opened = character == '<';
        since = opened ? 0 : since + 1;
        if (since > LONGEST) {
            throw new UnfitFileException(Fault.TOO_LARGE);
        }
    }
}
