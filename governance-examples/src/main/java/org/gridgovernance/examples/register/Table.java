package org.gridgovernance.examples.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
public record Table(Words title, List<Words> headings, List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final int HEADING = 12;
    private static final Pattern WORDS = Pattern.compile(" ");

    /** The lines of it, with its title above. */
    public String in(Words.Language language) {
        List<List<String>> lines =
                Stream.concat(headingLines(language), rows.stream()).toList();
        List<Integer> widths = IntStream.range(0, headings.size())
                .mapToObj(at -> lines.stream()
                        .mapToInt(line -> DisplayWidth.of(line.get(at)))
                        .max()
                        .orElse(0))
                .toList();
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining(GAP));
        int above = lines.size() - rows.size();
        return Stream.of(
                        Stream.of("", title.in(language)),
                        lines.subList(0, above).stream().map(line -> line(line, widths)),
                        Stream.of(rule),
                        rows.stream().map(line -> line(line, widths)))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /** Both languages stand one above the other, long headings on several lines. */
    private Stream<List<String>> headingLines(Words.Language language) {
        List<List<String>> parts = headings.stream()
                .map(words -> Stream.of(Words.Language.ZH, Words.Language.EN)
                        .filter(one -> language == Words.Language.BOTH || language == one)
                        .flatMap(one -> wrapped(words.in(one)).stream())
                        .toList())
                .toList();
        int height = parts.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(at -> parts.stream()
                .map(lines -> at < lines.size() ? lines.get(at) : "")
                .toList());
    }

    private static List<String> wrapped(String heading) {
        List<String> lines = new ArrayList<>();
        for (String word : WORDS.splitAsStream(heading).toList()) {
            int last = lines.size() - 1;
            if (last >= 0 && DisplayWidth.of(lines.get(last) + " " + word) <= HEADING) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> DisplayWidth.fill(cells.get(at), widths.get(at), at > 0))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
