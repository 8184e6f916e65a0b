package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Paragraph;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.task.demand.ReportBurden;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.gridgovernance.task.load.PushedCount;
import org.gridgovernance.task.load.PushedDown;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * What departments pushed down, what became of it, and what came with it.
 *
 * @param setting where it happened
 * @param rulings what the duty list said
 * @param pushed what was pushed down in all days
 * @param burden what figures were demanded in all days
 */
record PushedDownSection(Setting setting, Map<Ruling, Long> rulings, PushedDown pushed, ReportBurden burden) {
    private static final Words DEPARTMENT = Words.of("部门", "department");
    private static final Words TOTAL = Words.of("合计", "total");
    private static final long YUAN = 100;

    Section section() {
        return Section.of(
                Words.of("部门下派与报表", "What departments asked"),
                new Paragraph(Words.of(
                        "部门交办先过准入清单：依法履职的直接进，协助和购买的须带经费，负面清单不得进；超出承接能力的排队；应急期间按令豁免，到期自止。",
                        "What a department asks is held against the duty list: one's own duty comes in, help comes in with"
                                + " money, what is forbidden does not; beyond capacity it waits; in an emergency an order"
                                + " lets it in and ends by itself.")),
                atFirst(),
                tasks(),
                figures());
    }

    private DataTable atFirst() {
        return new DataTable(
                Words.of("准入结论（首次）", "What the duty list said at first"),
                List.of(Words.of("结论", "ruling"), Words.of("次", "times")),
                rulings.entrySet().stream()
                        .map(each -> List.of(
                                Words.of(each.getKey().zh(), each.getKey().en()), DataTable.same(each.getValue())))
                        .toList());
    }

    private DataTable tasks() {
        return new DataTable(
                Words.of("交办任务", "Tasks pushed down"),
                List.of(
                        DEPARTMENT,
                        Words.of("交办", "pushed down"),
                        Words.of("受理", "taken"),
                        Words.of("待受理", "waiting"),
                        Words.of("排队", "queued"),
                        Words.of("退回", "returned"),
                        Words.of("不予受理", "refused"),
                        Words.of("应急豁免", "overridden"),
                        Words.of("工时（小时）", "hours spent"),
                        Words.of("承诺经费（元）", "promised, yuan"),
                        Words.of("未到位（元）", "unpaid, yuan")),
                Stream.concat(
                                pushed.departments().entrySet().stream()
                                        .map(each -> row(title(each.getKey()), each.getValue())),
                                Stream.of(row(TOTAL, pushed.total())))
                        .toList());
    }

    private static List<Words> row(Words title, PushedCount count) {
        return Stream.concat(
                        Stream.of(title),
                        Stream.of(
                                        count.pushed(),
                                        count.taken(),
                                        count.waiting(),
                                        count.queued(),
                                        count.returned(),
                                        count.refused(),
                                        count.overridden(),
                                        count.spentMinutes() / 60,
                                        count.promised().fundsFen() / YUAN,
                                        count.unpaidFen() / YUAN)
                                .map(Outcome::number)
                                .map(DataTable::same))
                .toList();
    }

    private DataTable figures() {
        return new DataTable(
                Words.of("索要的报表数据", "Figures demanded"),
                List.of(
                        DEPARTMENT,
                        Words.of("要求", "demands"),
                        Words.of("答复", "answered"),
                        Words.of("由台账生成", "from the register"),
                        Words.of("重复索要、沿用已有", "asked again, same figure given"),
                        Words.of("退回或不予受理", "returned or refused"),
                        Words.of("工时（分钟）", "minutes spent")),
                burden.departments().stream()
                        .map(line -> Stream.concat(
                                        Stream.of(title(line.department())),
                                        Stream.of(
                                                        line.asked(),
                                                        line.answered(),
                                                        line.fromRegister(),
                                                        line.again(),
                                                        line.turnedAway(),
                                                        line.minutes())
                                                .map(DataTable::same))
                                .toList())
                        .toList());
    }

    private Words title(OrganizationRef department) {
        return title(department.id());
    }

    private Words title(OrganizationId department) {
        Map<OrganizationId, Words> titles = setting.titles();
        return titles.getOrDefault(department, DataTable.same(department.value()));
    }
}
