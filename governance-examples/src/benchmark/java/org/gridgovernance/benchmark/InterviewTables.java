package org.gridgovernance.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Table;

/** How long answers took, as tables. */
final class InterviewTables {
    private static final double HALF = 0.5;
    private static final double MOST = 0.99;

    /** How many times as long as the SQL the library may take. */
    private static final double AIM = 1.3;

    private InterviewTables() {}

    /** The library beside the SQL. */
    static Table beside(List<Interview> interviews, int people) {
        Table table = new Table(
                "Queries on %,d residents, ms".formatted(people),
                "ours, median",
                "SQL, median",
                "ours, p99",
                "SQL, p99",
                "ours, client CPU",
                "SQL, client CPU");
        interviews.forEach(interview -> table.add(line(interview)));
        return table;
    }

    private static Line line(Interview asked) {
        Timing ours = asked.ours();
        Timing plain = asked.plain();
        return line(
                        asked.title(),
                        ours.millis(HALF),
                        plain.millis(HALF),
                        ours.millis(MOST),
                        plain.millis(MOST),
                        ours.clientMillis(),
                        plain.clientMillis())
                .atMost(asked.ratio(MOST), AIM);
    }

    private static Line line(String title, double... figures) {
        List<String> shown = new ArrayList<>();
        for (double figure : figures) {
            shown.add(Line.number(figure));
        }
        return new Line(title, shown, "");
    }

    /** The library with few people and with many. */
    static Table growth(List<Interview> ofFew, List<Interview> ofMany, int few, int many) {
        String small = ", %,d".formatted(few);
        String large = ", %,d".formatted(many);
        Table table = new Table(
                "Queries as the register grows, ours, ms",
                "median" + small,
                "median" + large,
                "p99" + small,
                "p99" + large,
                "p99, times");
        for (int at = 0; at < ofFew.size(); at++) {
            Timing before = ofFew.get(at).ours();
            Timing after = ofMany.get(at).ours();
            table.add(line(
                    ofFew.get(at).title(),
                    before.millis(HALF),
                    after.millis(HALF),
                    before.millis(MOST),
                    after.millis(MOST),
                    after.millis(MOST) / before.millis(MOST)));
        }
        return table;
    }
}
