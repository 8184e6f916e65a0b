package org.gridgovernance.examples.season;

import java.util.List;
import java.util.Map;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Page;
import org.gridgovernance.examples.page.Paragraph;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.page.Tiles;
import org.gridgovernance.examples.register.Words;

/**
 * The page of the season.
 *
 * @param seed of all chance
 * @param season the season
 * @param audit what agrees
 * @param facts what somebody wants to know first
 */
record SeasonPage(long seed, Season season, SeasonAudit audit, SeasonFacts facts) {
    private static final Words TITLE = Words.of("应急物资一季", "A season of emergency supplies");
    private static final Words LEAD = Words.of(
            "以下是由随机种子生成的模拟数据，品目代码的中类为虚构；每个数字都由程序库回答，账与单据、库存、监听到的事件逐一核对。",
            "This season is simulated from one seed, and the middle classes of the codes of items are made up. Every number is"
                    + " the library's answer; the books are held against papers, stocks and what was heard.");

    String written() {
        StockSections stocks = new StockSections(season);
        FlowOfGoods flows = new FlowOfGoods(season, audit.months());
        NeedSections needs = new NeedSections(season);
        return new Page(
                        TITLE,
                        LEAD,
                        List.of(
                                Section.of(
                                        Words.of("概要", "At a glance"),
                                        new Tiles(facts.tiles()),
                                        new Paragraph(Words.of("随机种子", "seed").followedBy(String.valueOf(seed)))),
                                Section.of(Words.of("各物资点库存", "Stocks by point"), stocks.byPoint(), stocks.points()),
                                Section.of(
                                        Words.of("收发流量", "Flows"),
                                        flows.byWeek(),
                                        flows.accounts(SeasonGoods.MASKS),
                                        flows.accounts(SeasonGoods.RICE)),
                                Section.of(
                                        Words.of("需求满足", "Needs and what came of them"),
                                        needs.overTime(),
                                        needs.shares()),
                                Section.of(Words.of("到期", "What expires when"), stocks.expiring()),
                                Section.of(Words.of("损失", "Losses"), flows.losses()),
                                Section.of(
                                        Words.of("办理情况", "Commands"),
                                        counts(
                                                Words.of("成功办理", "Accepted, by command"),
                                                season.setting().bulk().accepted()),
                                        counts(
                                                Words.of("未受理原因", "Refused, by reason"),
                                                season.setting().bulk().refused()))))
                .in(Words.Language.BOTH);
    }

    private static DataTable counts(Words title, Map<String, Long> counts) {
        return new DataTable(
                title,
                List.of(Words.of("名称", "name"), Words.of("次数", "times")),
                counts.entrySet().stream()
                        .map(each -> List.of(DataTable.same(each.getKey()), DataTable.same(each.getValue())))
                        .toList());
    }
}
