package org.gridgovernance.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for a time, without folders in it. */
final class Folder implements AutoCloseable {
    private final Path path;

    Folder() throws IOException {
        path = Files.createTempDirectory("benchmark");
    }

    Path path() {
        return path;
    }

    List<Path> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
