package org.gridgovernance.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A file that is text: read before anything is written. */
record TextFile(String shownAs, String text) {
    private static final String SAMPLES = "/org/gridgovernance/examples/";

    /** The file, or the sample of that name, which lies beside the examples. */
    static TextFile of(Optional<Path> file, String sample) {
        return file.map(TextFile::read).orElseGet(() -> sample(sample));
    }

    private static TextFile sample(String sample) {
        try (InputStream in = Objects.requireNonNull(TextFile.class.getResourceAsStream(SAMPLES + sample), sample)) {
            return checked(sample, in.readAllBytes());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static TextFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw wrong("找不到文件", "there is no such file", file.toString());
        }
        try {
            return checked(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw wrong("文件无法读取，请检查权限", "cannot be read, look at its permissions", file.toString());
        }
    }

    private static TextFile checked(String name, byte[] bytes) {
        String text = decoded(name, bytes);
        if (text.isBlank()) {
            throw wrong("文件为空，请重新导出", "is empty, export it again", name);
        }
        if (text.indexOf('\0') >= 0) {
            throw wrong("不是文本文件，请导出为CSV（UTF-8）", "is no text, export it as CSV in UTF-8", name);
        }
        return new TextFile(name, text);
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw wrong("不是UTF-8文本，请导出为CSV（UTF-8）", "is no text in UTF-8, export it as CSV in UTF-8", name);
        }
    }

    private static CannotStartException wrong(String zh, String en, String name) {
        return new CannotStartException(zh + "：" + name, name + ": " + en);
    }
}
