package org.gridgovernance.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;

/**
 * The characters of bytes in an encoding, a byte order mark skipped. Nothing is ever replaced: all that stands before a
 * broken byte or a NUL is read, and there reading fails, so that its place is known. For one thread.
 */
public final class StrictReader extends Reader {
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer in = ByteBuffer.allocate(1 << 14).flip();
    private final CharBuffer out = CharBuffer.allocate(1 << 14).flip();
    private boolean ended;
    private boolean broken;
    private char last;

    /**
     * Opens a text.
     *
     * @throws java.nio.charset.CharacterCodingException if its very first character is broken
     */
    public StrictReader(InputStream bytes, Charset charset) throws IOException {
        this.bytes = bytes;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decode() && out.get(out.position()) == BYTE_ORDER_MARK) {
            out.get();
        }
    }

    /** Whether what was read ends with a line break. */
    public boolean endsLine() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        if (!out.hasRemaining() && !decode()) {
            return -1;
        }
        int step = Math.min(count, out.remaining());
        out.get(into, from, step);
        last = step > 0 ? into[from + step - 1] : last;
        return step;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Decodes what comes next; whether there is anything. */
    private boolean decode() throws IOException {
        if (broken) {
            throw new MalformedInputException(1);
        }
        out.clear();
        for (boolean more = true; more && out.position() == 0; ) {
            CoderResult result = decoder.decode(in, out, ended);
            broken = result.isError();
            more = !broken && !ended;
            if (result.isUnderflow() && !ended) {
                fill();
            }
        }
        out.flip();
        stopAtNul();
        return out.hasRemaining() || (broken && decode());
    }

    private void fill() throws IOException {
        in.compact();
        int count = bytes.read(in.array(), in.position(), in.remaining());
        ended = count < 0;
        in.position(in.position() + Math.max(count, 0)).flip();
    }

    /** No store keeps a NUL. */
    private void stopAtNul() {
        for (int i = out.position(); i < out.limit(); i++) {
            if (out.get(i) == 0) {
                out.limit(i);
                broken = true;
            }
        }
    }
}
