package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
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
 * The text of a ledger, held packed in memory so that it can be read twice: never on a disk in the clear. Some 50 bytes a
 * row.
 */
final class LedgerText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final byte[] packed;

    private LedgerText(byte[] packed) {
        this.packed = packed;
    }

    /** Holds the bytes of a file, or says why they are no text. */
    static Either<Rejection, LedgerText> of(InputStream bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        long count = 0;
        try (OutputStream into = packing(packed)) {
            byte[] buffer = new byte[1 << 14];
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                if (hasNul(buffer, read)) {
                    return no(LedgerReason.BINARY);
                }
                into.write(buffer, 0, read);
                count += read;
            }
        }
        return count == 0 ? no(LedgerReason.EMPTY) : Either.right(new LedgerText(packed.toByteArray()));
    }

    /** Holds the characters of a reader, or says why they are no text. */
    static Either<Rejection, LedgerText> of(Reader text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        long count = 0;
        try (Writer into = new OutputStreamWriter(
                packing(packed), StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT))) {
            char[] buffer = new char[1 << 13];
            for (int read = text.read(buffer); read > 0; read = text.read(buffer)) {
                if (hasNul(buffer, read)) {
                    return no(LedgerReason.BINARY);
                }
                into.write(buffer, 0, read);
                count += read;
            }
        } catch (CharacterCodingException broken) {
            return no(LedgerReason.UNDECODABLE);
        }
        return count == 0 ? no(LedgerReason.EMPTY) : Either.right(new LedgerText(packed.toByteArray()));
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

    private static OutputStream packing(OutputStream packed) throws IOException {
        return new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    private static boolean hasNul(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNul(char[] characters, int count) {
        for (int i = 0; i < count; i++) {
            if (characters[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static <T> Either<Rejection, T> no(LedgerReason reason) {
        return Either.left(Rejection.of(reason.at("")));
    }
}
