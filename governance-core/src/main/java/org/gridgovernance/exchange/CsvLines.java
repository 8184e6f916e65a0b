package org.gridgovernance.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes lines as comma-separated values. */
final class CsvLines implements ExportLines {
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final Writer text;

    CsvLines(OutputStream target, Charset encoding) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(
                target,
                encoding.newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        if (encoding.equals(StandardCharsets.UTF_8)) {
            text.append(BYTE_ORDER_MARK);
        }
    }

    @Override
    public void line(List<String> cells) throws IOException {
        ReportText.line(text, cells);
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
