package org.gridgovernance.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.examples.register.Words;

/** What all charts have in common. */
final class Chart {
    static final Words NUMBERS = Words.of("数据表", "the numbers");
    static final String NONE = "–";

    private Chart() {}

    static String number(double value) {
        return Double.isFinite(value) ? Element.number(value) : NONE;
    }

    /** A row a label, a column a series. */
    static DataTable table(Words title, Words first, List<Words> labels, List<Series> series) {
        List<List<Words>> rows = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            int row = at;
            rows.add(Stream.concat(
                            Stream.of(labels.get(at)),
                            series.stream()
                                    .map(each ->
                                            DataTable.same(number(each.values().get(row)))))
                    .toList());
        }
        return new DataTable(
                title,
                Stream.concat(Stream.of(first), series.stream().map(Series::label))
                        .toList(),
                rows);
    }
}
