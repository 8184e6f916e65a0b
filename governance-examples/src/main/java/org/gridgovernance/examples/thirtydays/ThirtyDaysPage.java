package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.page.Page;
import org.gridgovernance.examples.page.Paragraph;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.page.Tiles;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.task.demand.ReportBurden;
import org.gridgovernance.task.joint.DoubleAssessment;
import org.gridgovernance.task.load.PushedDown;
import org.gridgovernance.task.review.Rates;

/**
 * The page of the thirty days.
 *
 * @param options what was asked for
 * @param setting where it happened
 * @param routines what everybody did
 * @param outcome what came of it
 */
record ThirtyDaysPage(Options options, Setting setting, Routines routines, Outcome outcome) {
    private static final Words TITLE = Words.of("社区治理三十天", "Thirty days of four communities");
    private static final Words LEAD = Words.of(
            "以下是模拟的数据：居民来自样例台账，其余由随机种子生成；每个数字都由程序库回答，并与监听到的事件逐小时核对。",
            "These days are simulated: residents come from the sample ledger, everything else from one seed. Every number is"
                    + " the library's answer, held against the events that were heard, hour by hour.");

    String written() {
        return new Page(TITLE, LEAD, sections()).in(options.language());
    }

    private List<Section> sections() {
        Desk observer = setting.desks().observer();
        Period period = new Period(Simulation.FIRST, Simulation.FIRST.plusDays(options.days() - 1L));
        return Stream.of(
                        Stream.of(summary()),
                        FlowSections.of(setting, outcome.book()),
                        Stream.of(SourcesSection.of(observer)),
                        Stream.of(new RatesSection(setting, Answered.by(Rates.of(observer, Desks.COUNTY, period)))
                                .section()),
                        Stream.of(new PushedDownSection(
                                        setting,
                                        outcome.totals().rulings(),
                                        Answered.by(PushedDown.of(observer, Desks.COUNTY, period)),
                                        Answered.by(ReportBurden.of(observer, Desks.COUNTY, period)))
                                .section()),
                        Stream.of(LoadSection.of(setting, period.last()).section()),
                        Stream.of(new JointSection(
                                        setting,
                                        Answered.by(DoubleAssessment.of(
                                                observer,
                                                Desks.COUNTY,
                                                period,
                                                setting.clock().instant())),
                                        routines.notices())
                                .section()),
                        Stream.of(RefusalsSection.of(outcome.counter())))
                .flatMap(some -> some)
                .toList();
    }

    private Section summary() {
        return Section.of(
                Words.of("概要", "At a glance"),
                new Tiles(outcome.facts().map(ThirtyDaysPage::tile).toList()),
                new Paragraph(Words.of("随机种子", "seed").followedBy(String.valueOf(options.seed()))));
    }

    private static Tiles.Tile tile(Outcome.Fact fact) {
        return fact.value().contains("/") || !fact.isSound()
                ? Tiles.Tile.judged(fact.label(), fact.value(), fact.isSound())
                : Tiles.Tile.of(fact.label(), fact.value());
    }
}
