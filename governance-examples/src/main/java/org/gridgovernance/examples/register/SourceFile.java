package org.gridgovernance.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that is there and can be read.
 *
 * @param shownAs what it is called
 * @param path where it is; empty for a sample, which lies beside the examples
 */
record SourceFile(String shownAs, Optional<Path> path) {
    private static final String SAMPLES = "/org/gridgovernance/examples/";

    /** The file, or the sample of that name. */
    static SourceFile of(Optional<Path> file, String sample) {
        file.ifPresent(SourceFile::check);
        return new SourceFile(file.map(Path::toString).orElse(sample), file);
    }

    /** Its bytes, from the first. */
    InputStream open() throws IOException {
        return path.isPresent()
                ? Files.newInputStream(path.get())
                : Objects.requireNonNull(SourceFile.class.getResourceAsStream(SAMPLES + shownAs), shownAs);
    }

    /** It was readable a moment ago. */
    CannotStartException unreadable() {
        return wrong("文件无法读取，请检查权限", "cannot be read, look at its permissions", shownAs);
    }

    private static void check(Path file) {
        if (!Files.isRegularFile(file)) {
            throw wrong("找不到文件", "there is no such file", file.toString());
        }
    }

    static CannotStartException wrong(String zh, String en, String name) {
        return new CannotStartException(zh + "：" + name, name + ": " + en);
    }
}
