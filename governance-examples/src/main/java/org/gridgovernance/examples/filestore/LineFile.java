package org.gridgovernance.examples.filestore;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gridgovernance.store.StoreUnavailableException;

/** A file of lines. One that was not finished, since the process died over it, does not count and is written over. */
final class LineFile {
    private final Path path;
    private FileChannel channel;
    private long end;

    private LineFile(Path path) throws IOException {
        this.path = path;
        channel = FileChannel.open(path, CREATE, WRITE);
        end = text().length;
    }

    static LineFile open(Path path) {
        try {
            return new LineFile(path);
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    List<String> lines() {
        try {
            return new String(text(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    /** The line is on the disk when this returns. */
    void append(String line) {
        try {
            write(line + "\n");
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    /** Changes every line, all or none. */
    void rewrite(UnaryOperator<String> change) {
        try {
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            LineFile copy = new LineFile(fresh);
            copy.write(lines().stream().map(line -> change.apply(line) + "\n").collect(Collectors.joining()));
            channel.close();
            Files.move(fresh, path, ATOMIC_MOVE, REPLACE_EXISTING);
            channel = copy.channel;
            end = copy.end;
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw unavailable(failed);
        }
    }

    private byte[] text() throws IOException {
        byte[] all = Files.readAllBytes(path);
        int length = all.length;
        while (length > 0 && all[length - 1] != '\n') {
            length--;
        }
        return Arrays.copyOf(all, length);
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long after = end + bytes.remaining();
        for (long at = end; bytes.hasRemaining(); ) {
            at += channel.write(bytes, at);
        }
        channel.truncate(after).force(true);
        end = after;
    }

    /** Names the kind of failure; the words of the system could show a path or a value. */
    private static StoreUnavailableException unavailable(IOException failed) {
        return new StoreUnavailableException(failed.getClass().getSimpleName());
    }
}
