package org.gridgovernance.examples.thirtydays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.BarChart;
import org.gridgovernance.examples.page.Caption;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Paragraph;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.page.Series;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.task.matter.MatterCategory;
import org.gridgovernance.task.review.Rate;
import org.gridgovernance.task.review.Rates;

/**
 * How well it was handled, as those say who asked.
 *
 * @param setting where it happened
 * @param rates the rates of all days
 */
record RatesSection(Setting setting, Rates rates) {
    private static final Words PER_CENT = Words.of("百分比", "per cent");
    private static final List<Words> THREE =
            List.of(Words.of("响应率", "response"), Words.of("解决率", "resolution"), Words.of("满意率", "satisfaction"));
    private static final double ALL = 100;

    Section section() {
        return Section.of(
                Words.of("三率", "Three rates"),
                new Paragraph(Words.of(
                        "响应率＝按时联系÷回访；解决率＝解决÷有效回访；满意率按权重计。剔除的诉求不计入。",
                        "Response: in touch in time, of those called back; resolution: resolved, of those reached;"
                                + " satisfaction: by weight. What was excluded on a legal basis does not count.")),
                chart(Words.of("按事项类别", "By category of matters"), Words.of("类别", "category"), byCategory()),
                chart(Words.of("按来源", "By source"), Words.of("来源", "source"), bySource()),
                table());
    }

    private static BarChart chart(Words title, Words first, Map<Words, Rate> lines) {
        List<Function<Rate, Optional<Double>>> rates = List.of(Rate::response, Rate::resolution, Rate::satisfaction);
        List<List<Double>> values = new ArrayList<>();
        for (Function<Rate, Optional<Double>> rate : rates) {
            values.add(lines.values().stream()
                    .map(line -> rate.apply(line)
                            .map(share -> Math.rint(share * 1000) / 10)
                            .orElse(Double.NaN))
                    .toList());
        }
        return new BarChart(
                new Caption(title, Words.of("最高为100。", "At best 100."), PER_CENT),
                first,
                List.copyOf(lines.keySet()),
                Series.coloured(THREE, values),
                OptionalDouble.of(ALL),
                OptionalDouble.empty());
    }

    private Map<Words, Rate> bySource() {
        Map<Words, Rate> lines = new LinkedHashMap<>();
        rates.sources().forEach((source, rate) -> {
            if (rate.evaluated() > 0) {
                lines.put(Words.of(source.zh(), source.en()), rate);
            }
        });
        return lines;
    }

    private Map<Words, Rate> byCategory() {
        SortedMap<String, Rate> sums = new TreeMap<>();
        rates.matters().forEach((matter, rate) -> {
            if (rate.evaluated() > 0) {
                sums.merge(category(matter.code()), rate, RatesSection::plus);
            }
        });
        Map<Words, Rate> lines = new LinkedHashMap<>();
        for (MatterCategory category : Catalogue.OF_THE_DISTRICT.categories()) {
            Optional.ofNullable(sums.get(category.code().code()))
                    .ifPresent(rate -> lines.put(Words.of(category.zh(), category.en()), rate));
        }
        return lines;
    }

    private static String category(String matter) {
        return matter.substring(0, matter.indexOf('.'));
    }

    static Rate plus(Rate one, Rate other) {
        return new Rate(
                one.evaluated() + other.evaluated(),
                one.excluded() + other.excluded(),
                one.contacted() + other.contacted(),
                one.reached() + other.reached(),
                one.resolved() + other.resolved(),
                one.rated() + other.rated(),
                one.points() + other.points(),
                one.settled() + other.settled(),
                one.reworked() + other.reworked(),
                one.reopened() + other.reopened(),
                one.misdispatched() + other.misdispatched(),
                one.passedAround() + other.passedAround());
    }

    private DataTable table() {
        return new DataTable(
                Words.of("按社区", "By community"),
                List.of(
                        Words.of("社区", "community"),
                        Words.of("办结", "settled"),
                        Words.of("回访", "called back"),
                        Words.of("剔除", "excluded"),
                        Words.of("返工", "reworked"),
                        Words.of("重办", "opened again"),
                        Words.of("错派", "dispatched wrongly"),
                        Words.of("推诿", "passed around")),
                setting.communities().stream()
                        .flatMap(community -> Stream.ofNullable(rates.areas().get(community.home()))
                                .map(rate -> row(community.title(), rate)))
                        .toList());
    }

    private static List<Words> row(Words title, Rate rate) {
        return Stream.concat(
                        Stream.of(title),
                        Stream.of(
                                        rate.settled(),
                                        rate.evaluated(),
                                        rate.excluded(),
                                        rate.reworked(),
                                        rate.reopened(),
                                        rate.misdispatched(),
                                        rate.passedAround())
                                .map(DataTable::same))
                .toList();
    }
}
