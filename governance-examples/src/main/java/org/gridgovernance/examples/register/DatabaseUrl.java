package org.gridgovernance.examples.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the database is: an embedded one in a file, with keys and report beside it, or another.
 *
 * @param text the address as it was given
 */
record DatabaseUrl(String text) {
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?((?!mem:|tcp:|ssl:|zip:)[^;]+)(?:;.*)?");

    String driver() {
        if (text.startsWith("jdbc:h2:")) {
            return "org.h2.Driver";
        }
        if (text.startsWith("jdbc:postgresql:")) {
            return "org.postgresql.Driver";
        }
        throw new CannotStartException(
                "--url 须以 jdbc:h2: 或 jdbc:postgresql: 开头", "--url begins with jdbc:h2: or jdbc:postgresql:");
    }

    /** Whether there is nothing yet, not even a file. */
    boolean isAbsent() {
        return beside(".mv.db").filter(Files::notExists).isPresent();
    }

    /** The file of that ending beside an embedded database. */
    Optional<Path> beside(String ending) {
        Matcher file = FILE.matcher(text);
        return file.matches() ? Optional.of(Path.of(fromHome(file.group(1)) + ending)) : Optional.empty();
    }

    /** Beside an embedded database, in the working directory for another. */
    Path report() {
        return beside(".report.csv").orElse(Path.of("register.report.csv"));
    }

    /** Without its parameters: a password may be among them. */
    @Override
    public String toString() {
        return text.replaceFirst("[?;].*", "");
    }

    private static String fromHome(String path) {
        return path.replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
    }
}
