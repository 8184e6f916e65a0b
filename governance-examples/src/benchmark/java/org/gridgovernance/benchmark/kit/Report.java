package org.gridgovernance.benchmark.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A Markdown file with sections that a run writes anew: what stands between {@code <!-- name -->} and {@code <!-- /name
 * -->}. The rest is written by hand.
 *
 * @param file the file
 */
public record Report(Path file) {

    /** Writes these sections, each by its name; the others stay as they are. */
    public void take(Map<String, String> sections) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<String, String> section : sections.entrySet()) {
            text = replaced(text, section.getKey(), section.getValue());
        }
        Files.writeString(file, text);
    }

    private String replaced(String text, String name, String content) {
        String opening = "<!-- " + name + " -->\n";
        int from = text.indexOf(opening) + opening.length();
        int to = text.indexOf("<!-- /" + name + " -->");
        if (from < opening.length() || to < from) {
            throw new IllegalArgumentException("no section '" + name + "' in " + file);
        }
        return text.substring(0, from) + "\n" + content.strip() + "\n\n" + text.substring(to);
    }
}
