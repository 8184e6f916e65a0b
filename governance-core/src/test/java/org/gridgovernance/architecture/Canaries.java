package org.gridgovernance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Personal values that tests use and nothing may print. Whoever finds one in an output found a leak.
 */
public final class Canaries {
    /** A person's name. */
    public static final String NAME = "金丝雀测试";

    /** A telephone number. */
    public static final String PHONE = "13900001111";

    /** An id number: male, born on 1990-03-07. */
    public static final String ID_NUMBER = "420102199003079912";

    /** An address. */
    public static final String ADDRESS = "金丝雀路七号";

    /** A date of birth. */
    public static final String BIRTH = "1990-03-07";

    /** Free text. */
    public static final String TEXT = "金丝雀的备注";

    /** A passport number. */
    public static final String PASSPORT = "EJ9900111";

    /** All of them. */
    public static final List<String> ALL = List.of(NAME, PHONE, ID_NUMBER, ADDRESS, BIRTH, TEXT, PASSPORT);

    private Canaries() {}

    /** Those that stand in a text. */
    public static List<String> in(String text) {
        return ALL.stream().filter(text::contains).toList();
    }

    /** Which of the files below a folder hold one, and which. */
    public static List<String> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> in(text(file)).stream().map(canary -> file.getFileName() + ": " + canary))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
