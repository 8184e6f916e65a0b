package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.gridgovernance.exchange.file.Blocks;
import org.gridgovernance.exchange.file.HeldBytes;
import org.gridgovernance.kernel.Rejection;

/** Packs the bytes of a text and looks at them on the way; what is no text is packed no further. For one thread. */
final class Packing extends GZIPOutputStream {
    private final HeldBytes packed;
    private final List<Charset> encodings;
    private boolean binary;
    private boolean empty = true;

    private Packing(HeldBytes packed, List<Charset> encodings) throws IOException {
        super(packed);
        this.packed = packed;
        this.encodings = encodings;
        def.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins to pack a text in one of these encodings. */
    static Packing of(List<Charset> encodings) throws IOException {
        return new Packing(HeldBytes.part(4), encodings);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) throws IOException {
        for (int i = from; i < from + count && Encodings.areOfBytes(encodings); i++) {
            binary |= bytes[i] == 0;
        }
        empty &= count == 0;
        if (!binary) {
            super.write(bytes, from, count);
        }
    }

    /** What was packed, once it is closed; or why it is no text. */
    Either<Rejection, LedgerText> text(Blocks blocks) {
        if (binary) {
            return LedgerReason.BINARY.rejection("");
        }
        return empty ? LedgerReason.EMPTY.rejection("") : Either.right(new LedgerText(packed, encodings, blocks));
    }
}
