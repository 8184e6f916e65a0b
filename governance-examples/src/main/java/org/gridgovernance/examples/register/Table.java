package org.gridgovernance.examples.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of aligned columns: words on the left in the first, numbers on the right in the others.
 *
 * @param title what it tells
 * @param headings a heading a column
 * @param rows the lines, a cell a column
 */
record Table(Words title, List<Words> headings, List<List<String>> rows) {
    private static final String GAP = "  ";

    String in(Words.Language language) {
        List<List<String>> lines =
                Stream.concat(headingLines(language), rows.stream()).toList();
        List<Integer> widths = IntStream.range(0, headings.size())
                .mapToObj(at -> lines.stream()
                        .mapToInt(line -> DisplayWidth.of(line.get(at)))
                        .max()
                        .orElse(0))
                .toList();
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(GAP));
        long above = lines.size() - rows.size();
        return Stream.of(
                        Stream.of("", title.in(language)),
                        lines.stream().limit(above).map(line -> line(line, widths)),
                        Stream.of(rule),
                        rows.stream().map(line -> line(line, widths)))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /** Both languages stand one above the other. */
    private Stream<List<String>> headingLines(Words.Language language) {
        return Stream.of(Words.Language.ZH, Words.Language.EN)
                .filter(one -> language == Words.Language.BOTH || language == one)
                .map(one -> headings.stream().map(words -> words.in(one)).toList());
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> DisplayWidth.fill(cells.get(at), widths.get(at), at > 0))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
