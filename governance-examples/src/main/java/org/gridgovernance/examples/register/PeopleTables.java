package org.gridgovernance.examples.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.Movement;
import org.gridgovernance.insight.Population;
import org.gridgovernance.insight.PopulationChange;
import org.gridgovernance.insight.Pyramid;
import org.gridgovernance.resident.residence.ResidenceKind;

/**
 * How many live in each community, of which age, and how that came about.
 *
 * @param desk whom to ask
 * @param communities the lines
 * @param language the language
 */
record PeopleTables(Desk desk, List<CommunityRow> communities, Words.Language language) {
    private static final Words COMMUNITY = Words.of("社区", "Community");
    private static final Words UNDATED = Words.of(
            "注：台账未填到达日期的居民，自导入之日起算迁入。",
            "Note: whoever has no date of arrival in the ledger counts as arriving on the day it was imported.");
    private static final Words TOTAL = Words.of("合计", "total");

    /** What stands under a heading. */
    private record Column<R>(Words heading, ToLongFunction<R> number) {}

    List<String> all(Dates dates, Instant now) {
        AsOf closing = dates.closing(now);
        List<Population> people =
                each(where -> Population.of(desk, where.where(), closing).getOrElseThrow(Refused::new));
        Pyramid pyramid = people.stream().map(Population::pyramid).reduce(Pyramid.empty(), Pyramid::plus);
        String day = closing.day().toString();
        return List.of(
                table(Words.of("实有人口", "Population").followedBy(day), population(people), people),
                new PyramidChart(Words.of("人口结构", "Population pyramid").followedBy(day), pyramid).in(language),
                changes(Words.of("人口变动（按发生日期）", "Changes by event date"), dates.opening(now), closing)
                        + System.lineSeparator()
                        + UNDATED.in(language),
                changes(Words.of("人口变动（按登记日期）", "Changes by record date"), dates.openingAsKnownThen(now), closing));
    }

    private String changes(Words title, AsOf from, AsOf to) {
        List<PopulationChange> changes = each(
                where -> PopulationChange.between(desk, where.where(), from, to).getOrElseThrow(Refused::new));
        return table(title.followedBy(from.day() + " – " + to.day()), movements(changes), changes);
    }

    /** Kinds in use only. */
    private static List<Column<Population>> population(List<Population> people) {
        List<Column<Population>> columns = new ArrayList<>();
        columns.add(new Column<>(Words.of("实有人口", "people"), Population::people));
        Stream.of(ResidenceKind.values())
                .map(kind -> new Column<Population>(
                        Words.of(kind.zh(), kind.en()), one -> one.byKind().getOrDefault(kind, 0L)))
                .filter(column ->
                        people.stream().anyMatch(one -> column.number().applyAsLong(one) > 0))
                .forEach(columns::add);
        return columns;
    }

    /** What happened only, between opening and closing. */
    private static List<Column<PopulationChange>> movements(List<PopulationChange> changes) {
        List<Column<PopulationChange>> columns = new ArrayList<>();
        columns.add(new Column<>(Words.of("期初", "opening"), PopulationChange::opening));
        Stream.of(Movement.values())
                .filter(movement -> changes.stream().anyMatch(change -> change.of(movement) > 0))
                .forEach(movement -> columns.add(
                        new Column<>(Words.of(movement.zh(), movement.en()), change -> change.of(movement))));
        columns.add(new Column<>(Words.of("期末", "closing"), PopulationChange::closing));
        return columns;
    }

    private <R> List<R> each(Function<CommunityRow, R> report) {
        return communities.stream().map(report).toList();
    }

    private <R> String table(Words title, List<Column<R>> columns, List<R> reports) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < reports.size(); at++) {
            rows.add(row(communities.get(at).label(), columns, List.of(reports.get(at))));
        }
        rows.add(row(TOTAL.in(language), columns, reports));
        List<Words> headings = Stream.concat(
                        Stream.of(COMMUNITY), columns.stream().map(Column::heading))
                .toList();
        return new Table(title, headings, rows).in(language);
    }

    private static <R> List<String> row(String label, List<Column<R>> columns, List<R> summed) {
        return Stream.concat(
                        Stream.of(label),
                        columns.stream()
                                .map(column -> String.valueOf(summed.stream()
                                        .mapToLong(column.number())
                                        .sum())))
                .toList();
    }
}
