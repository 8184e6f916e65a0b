package org.gridgovernance.examples.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;

/**
 * Keys in a file, made at the first run. <strong>A sample only:</strong> whoever has the file reads everything, and whoever
 * loses it reads nothing. A product keeps its keys in a vault, apart from the database and its backups.
 */
final class KeyFile {
    private static final String HEAD = "# SAMPLE KEYS 样例密钥：勿用于生产 - keep yours in a vault\n";
    private static final int LENGTH = 32;

    private KeyFile() {}

    static Seal seal(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, HEAD + fresh() + "\n" + fresh() + "\n");
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

    private static String fresh() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
