package org.gridgovernance.benchmark;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Round;
import org.gridgovernance.benchmark.kit.Rounds;
import org.gridgovernance.benchmark.kit.Table;

/**
 * The results of {@link Commands}, with their targets.
 *
 * @param rounds the rounds that were run
 * @param names who took part: ours, the floor and perhaps a vendor
 */
record CommandTable(Rounds rounds, List<String> names) {
    static final String OURS = "ours";
    static final String FLOOR = "hand-written";
    static final String VENDOR = "Hibernate + Envers";

    Table under(String title) {
        Table table = new Table(title, names.toArray(String[]::new));
        table.add(line("commands a second", Round::speed, line -> line.atLeast(ofFloor(Round::speed), 0.8)));
        table.add(line(
                "client CPU, ms a command", Round::clientMillis, line -> line.atMost(ofFloor(Round::clientMillis), 3)));
        table.add(line("server CPU, ms a command", Round::serverMillis, line -> line));
        table.add(line("WAL, bytes a command", Round::walBytes, line -> line.atMost(ofFloor(Round::walBytes), 1.5)));
        table.add(line("round trips a command", Round::trips, line -> line.atMost(wholeTrips(), 3)));
        if (names.contains(VENDOR)) {
            beside(table);
        }
        return table;
    }

    private void beside(Table table) {
        table.add(without("commands a second: ours × the vendor's")
                .atLeast(rounds.ratio(OURS, VENDOR, Round::speed), 1.4));
        table.add(without("round trips: the vendor's × ours").atLeast(rounds.ratio(VENDOR, OURS, Round::trips), 2));
        table.add(
                without("client CPU: ours × the vendor's").atMost(rounds.ratio(OURS, VENDOR, Round::clientMillis), 1));
    }

    private double ofFloor(ToDoubleFunction<Round> figure) {
        return rounds.ratio(OURS, FLOOR, figure);
    }

    /** The pool looks now and then whether a connection it had put aside still lives; that is no part of a command. */
    private double wholeTrips() {
        return Math.rint(rounds.median(OURS, Round::trips) * 10) / 10;
    }

    private Line line(String what, ToDoubleFunction<Round> figure, Function<Line, Line> target) {
        List<String> shown = names.stream()
                .map(name -> Line.number(rounds.median(name, figure)))
                .toList();
        return target.apply(new Line(what, shown, ""));
    }

    private Line without(String what) {
        return new Line(what, names.stream().map(name -> "").toList(), "");
    }
}
