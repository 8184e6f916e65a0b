package org.gridgovernance.mediation.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of people as Markdown that shows just that text, whatever stands before or after it: no heading, list, table, link,
 * markup or break comes of it. Every sign that means something anywhere is escaped, and at the beginning of a line also what
 * means something only there.
 */
final class MarkdownText {
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]+");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!=$^:@]");
    private static final Pattern LEADING_SIGN = Pattern.compile("^[-+]");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^([0-9]*)([.)])(?=\\s|$)");
    private static final Pattern WEB = Pattern.compile("(?i)(www)\\.");

    private MarkdownText() {}

    /** A paragraph for each line that says something. */
    static String paragraphs(String text) {
        return lines(text).stream().map(MarkdownText::escaped).collect(Collectors.joining("\n\n"));
    }

    /** All of it in one line. */
    static String line(String text) {
        return escaped(String.join(" ", lines(text)));
    }

    private static List<String> lines(String text) {
        return BREAKS.splitAsStream(text)
                .map(line -> HIDDEN.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String escaped(String line) {
        String signs = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        String led = LEADING_SIGN.matcher(signs).replaceAll("\\\\$0");
        String numbered = LEADING_NUMBER.matcher(led).replaceAll("$1\\\\$2");
        return WEB.matcher(numbered).replaceAll("$1\\\\.");
    }
}
