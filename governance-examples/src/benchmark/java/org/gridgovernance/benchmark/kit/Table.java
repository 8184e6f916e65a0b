package org.gridgovernance.benchmark.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of results as Markdown. Not thread-safe. */
public final class Table {
    private final String title;
    private final List<String> heads;
    private final List<Line> lines = new ArrayList<>();

    /** Under that title, with a column for each of those whose figures stand side by side. */
    public Table(String title, String... heads) {
        this.title = title;
        this.heads = List.of(heads);
    }

    /** One line more. */
    public Table add(Line line) {
        if (line.figures().size() != heads.size()) {
            throw new IllegalArgumentException("as many figures as columns: " + line);
        }
        lines.add(line);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("### " + title + "\n\n");
        text.append("| | ").append(String.join(" | ", heads)).append(" | ratio |\n");
        text.append("|---|")
                .append(String.join("", Collections.nCopies(heads.size() + 1, "---:|")))
                .append('\n');
        lines.forEach(line -> text.append("| ")
                .append(line.what())
                .append(" | ")
                .append(String.join(" | ", line.figures()))
                .append(" | ")
                .append(line.target())
                .append(" |\n"));
        return text.append('\n').toString();
    }
}
