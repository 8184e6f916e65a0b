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
public record DatabaseUrl(String text) {
    private static final String H2 = "jdbc:h2:";
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?((?!mem:|tcp:|ssl:|zip:)[^;]+)(?:;.*)?");

    /** Checks that it is one of the two. */
    public DatabaseUrl {
        if (!text.startsWith(H2) && !text.startsWith("jdbc:postgresql:")) {
            throw new CannotStartException(
                    "--url 须以 jdbc:h2: 或 jdbc:postgresql: 开头", "--url begins with jdbc:h2: or jdbc:postgresql:");
        }
    }

    String driver() {
        return text.startsWith(H2) ? "org.h2.Driver" : "org.postgresql.Driver";
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

    /** Without its parameters: a password may be among them. */
    @Override
    public String toString() {
        return text.replaceFirst("[?;].*", "");
    }

    private static String fromHome(String path) {
        return path.replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
    }
}
