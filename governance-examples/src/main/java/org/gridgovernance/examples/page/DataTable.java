package org.gridgovernance.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gridgovernance.examples.register.Words;

/**
 * A table: numbers stand on the right, the first cell of a row says what the row is of.
 *
 * @param caption what it tells
 * @param headings a heading a column
 * @param rows a cell a column
 */
public record DataTable(Words caption, List<Words> headings, List<List<Words>> rows) implements Block {
    private static final Pattern NUMBER = Pattern.compile("[-+–]?[0-9][0-9., /]*%?|–");

    /** Copies the lists. */
    public DataTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Numbers and other words that are the same in every language. */
    public static Words same(Object value) {
        return Words.of(String.valueOf(value), String.valueOf(value));
    }

    @Override
    public Markup in(Speech speech, String id) {
        return Element.of("div", "scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-labelledby", id + "-c")
                .holding(Element.of("table")
                        .holding(
                                Element.of("caption").with("id", id + "-c").holding(speech.say(caption)),
                                Element.of("thead").holding(Element.of("tr").holding(head(speech))),
                                Element.of("tbody")
                                        .holding(rows.stream()
                                                .map(row -> row(row, speech))
                                                .toList())));
    }

    private List<Markup> head(Speech speech) {
        List<Markup> cells = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            cells.add(Element.of("th", isNumeric(at) ? "number" : "words")
                    .with("scope", "col")
                    .holding(speech.say(headings.get(at))));
        }
        return cells;
    }

    private static Markup row(List<Words> row, Speech speech) {
        List<Markup> cells = new ArrayList<>();
        cells.add(Element.of("th", "words").with("scope", "row").holding(speech.say(row.get(0))));
        row.stream()
                .skip(1)
                .map(cell ->
                        Element.of("td", isNumber(cell) ? "number" : "words").holding(speech.say(cell)))
                .forEach(cells::add);
        return Element.of("tr").holding(cells);
    }

    private boolean isNumeric(int column) {
        return column > 0 && !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(column)));
    }

    private static boolean isNumber(Words cell) {
        return NUMBER.matcher(cell.zh()).matches();
    }
}
