package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gridgovernance.kernel.Rejection;

/**
 * The text of a ledger, held packed in memory so that it can be read twice: never on a disk in the clear. Some 70 bytes a
 * row; see ADR 0022.
 */
final class LedgerText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final byte[] packed;
    private final boolean cut;

    private LedgerText(byte[] packed, boolean cut) {
        this.packed = packed;
        this.cut = cut;
    }

    /** Holds the bytes of a file, or says why they are no text. */
    static Either<Rejection, LedgerText> of(InputStream bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Packing packing = new Packing(packed);
        try (packing) {
            bytes.transferTo(packing);
        }
        return packing.text(packed);
    }

    /** Holds the characters of a reader, or says why they are no text. */
    static Either<Rejection, LedgerText> of(Reader text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Packing packing = new Packing(packed);
        try (Writer into = new OutputStreamWriter(
                packing, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT))) {
            text.transferTo(into);
        } catch (CharacterCodingException broken) {
            return LedgerReason.UNDECODABLE.rejection("");
        }
        return packing.text(packed);
    }

    /** Whether it ends without a line break. */
    boolean isCut() {
        return cut;
    }

    /** Its characters, a byte order mark skipped; reading fails with {@link CharacterCodingException} where it is no UTF-8. */
    Reader open() throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 14),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** Packs bytes and looks at them on the way; what holds a NUL is packed no further. */
    private static final class Packing extends GZIPOutputStream {
        private boolean binary;
        private boolean empty = true;
        private byte last;

        Packing(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int count) throws IOException {
            for (int i = from; i < from + count; i++) {
                binary |= bytes[i] == 0;
                last = bytes[i];
            }
            empty &= count == 0;
            if (!binary) {
                super.write(bytes, from, count);
            }
        }

        Either<Rejection, LedgerText> text(ByteArrayOutputStream packed) {
            if (binary) {
                return LedgerReason.BINARY.rejection("");
            }
            return empty
                    ? LedgerReason.EMPTY.rejection("")
                    : Either.right(new LedgerText(packed.toByteArray(), last != '\n' && last != '\r'));
        }
    }
}
