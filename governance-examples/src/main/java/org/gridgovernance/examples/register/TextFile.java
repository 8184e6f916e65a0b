package org.gridgovernance.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A file that is text: read before anything is written. */
record TextFile(String shownAs, String text) {
    /** The file, or the sample of that name. */
    static TextFile of(Optional<Path> file, String sample) {
        SourceFile source = SourceFile.of(file, sample);
        try (InputStream bytes = source.open()) {
            return checked(source.shownAs(), bytes.readAllBytes());
        } catch (IOException failed) {
            throw source.unreadable();
        }
    }

    private static TextFile checked(String name, byte[] bytes) {
        String text = decoded(name, bytes);
        if (text.isBlank()) {
            throw SourceFile.wrong("文件为空，请重新导出", "is empty, export it again", name);
        }
        if (text.indexOf('\0') >= 0) {
            throw SourceFile.wrong("不是文本文件，请导出为CSV（UTF-8）", "is no text, export it as CSV in UTF-8", name);
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
            throw SourceFile.wrong("不是UTF-8文本，请导出为CSV（UTF-8）", "is no text in UTF-8, export it as CSV in UTF-8", name);
        }
    }
}
