package org.gridgovernance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final Pattern ID_NUMBER_OR_PHONE =
            Pattern.compile("(?<![0-9A-Za-z])(?:\\d{17}[\\dX]|1[3-9]\\d{9})(?![0-9A-Za-z])");
    private static final Pattern NAME_IN_CODE = Pattern.compile("(?<=PersonName\\.of\\(\")\\p{IsHan}{2,}(?=\"\\))");

    /** The names of tests tell of what they are run with, and no product prints them. */
    private static final Pattern NAME_OF_TEST = Pattern.compile("(?<=<testcase )name=\"[^\"]*\"");

    private Canaries() {}

    /** Those that stand in a text. */
    public static List<String> in(String text) {
        return ALL.stream().filter(text::contains).toList();
    }

    /**
     * All of them, and whatever the tests and samples below a folder write of a person: id numbers and telephone numbers
     * in test code and in ledgers, and names in test code.
     */
    public static Set<String> writtenBelow(Path folder) {
        Set<String> written = new LinkedHashSet<>(ALL);
        files(folder, Canaries::isTestOrSample).map(Canaries::text).forEach(text -> {
            Stream.of(ID_NUMBER_OR_PHONE, NAME_IN_CODE)
                    .flatMap(shape -> shape.matcher(text).results())
                    .forEach(found -> written.add(found.group()));
        });
        return written;
    }

    /** Which of the reports below a folder hold one of these, and which. */
    public static List<String> printed(Path reports, Collection<String> canaries) {
        Map<Integer, Set<String>> byLength =
                canaries.stream().collect(Collectors.groupingBy(String::length, Collectors.toSet()));
        return files(reports, any -> true)
                .flatMap(file -> in(NAME_OF_TEST.matcher(text(file)).replaceAll(""), byLength)
                        .map(canary -> file.getFileName() + ": " + canary))
                .toList();
    }

    /** One pass a length: there are thousands of canaries, but of few lengths. */
    private static Stream<String> in(String text, Map<Integer, Set<String>> byLength) {
        return byLength.entrySet().stream().flatMap(same -> IntStream.rangeClosed(0, text.length() - same.getKey())
                .mapToObj(at -> text.substring(at, at + same.getKey()))
                .filter(same.getValue()::contains)
                .distinct());
    }

    private static boolean isTestOrSample(Path file) {
        String path = file.toString().replace('\\', '/');
        return (path.endsWith(".java") && path.contains("/src/test/")) || path.matches(".*/src/.*/ledger-\\w+\\.csv");
    }

    private static Stream<Path> files(Path folder, Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
