package org.gridgovernance.examples.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;

/**
 * Keys in a file, made for a new database and readable by its owner alone. <strong>A sample only:</strong> whoever has the
 * file reads everything, and whoever loses it reads nothing. A product keeps its keys in a vault, apart from the database
 * and its backups.
 */
final class KeyFile {
    private static final String HEAD = "# SAMPLE KEYS 样例密钥：勿用于生产 - keep yours in a vault\n";
    private static final int LENGTH = 32;

    private KeyFile() {}

    /** The seal with the keys of that file, made first if the database is new. */
    static Seal seal(Path file, BooleanSupplier databaseIsNew) {
        try {
            if (Files.notExists(file)) {
                make(file, databaseIsNew);
            }
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return Seal.aes(SealKeys.of(
                    HexFormat.of().parseHex(keys.get(0)), HexFormat.of().parseHex(keys.get(1))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new CannotStartException(
                    "密钥文件无法读写，请用 --keys 另指定：" + file,
                    "cannot read or write the key file, name another by --keys: " + file);
        }
    }

    private static void make(Path file, BooleanSupplier databaseIsNew) throws IOException {
        if (!databaseIsNew.getAsBoolean()) {
            throw new CannotStartException(
                    "找不到该数据库的密钥文件，请恢复，或用 --keys 指定：" + file,
                    "the key file of this database is missing; restore it, or name it by --keys: " + file);
        }
        Files.createFile(file, ownersOnly(file));
        Files.writeString(file, HEAD + fresh() + "\n" + fresh() + "\n");
    }

    /** Where the file system knows such rights. */
    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String fresh() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
