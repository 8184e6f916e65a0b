package org.gridgovernance.examples.season;

import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.Tiles.Tile;
import org.gridgovernance.examples.register.Words;

/**
 * What somebody wants to know first.
 *
 * @param season the season
 * @param audit what agrees
 */
record SeasonFacts(Season season, SeasonAudit audit) {

    private record Fact(Words label, long value) {}

    private Stream<Fact> numbers() {
        SeasonSetting setting = season.setting();
        return Stream.of(
                new Fact(Words.of("物资点", "points"), setting.places().all().size()),
                new Fact(Words.of("品目", "items"), setting.goods().size()),
                new Fact(Words.of("库存", "stocks"), setting.book().stocks().size()),
                new Fact(Words.of("出入库", "movements"), setting.book().movements()),
                new Fact(
                        Words.of("办理成功", "commands accepted"),
                        setting.bulk().accepted().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()),
                new Fact(
                        Words.of("未受理", "reasons of refusal"),
                        setting.bulk().refused().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
    }

    /** A line each, for a terminal. */
    List<String> lines() {
        return Stream.concat(
                        numbers().map(fact -> fact.label().in(Words.Language.BOTH) + ": " + fact.value()),
                        audit.agreements().stream()
                                .map(each -> each.label().in(Words.Language.BOTH) + ": " + each.value()))
                .toList();
    }

    /** A tile each, for the page. */
    List<Tile> tiles() {
        return Stream.concat(
                        numbers().map(fact -> Tile.of(fact.label(), String.valueOf(fact.value()))),
                        audit.agreements().stream()
                                .map(each -> Tile.judged(each.label(), each.value(), each.isSound())))
                .toList();
    }
}
