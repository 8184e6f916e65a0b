package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Paragraph;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.task.due.NoticeKind;
import org.gridgovernance.task.joint.DoubleAssessment;
import org.gridgovernance.task.joint.JointScore;

/**
 * How departments came when they were whistled for, and what was told when time ran out.
 *
 * @param setting where it happened
 * @param assessment of both sides, in all days
 * @param notices how many were told, of each kind
 */
record JointSection(Setting setting, DoubleAssessment assessment, Map<NoticeKind, Long> notices) {

    Section section() {
        return Section.of(
                Words.of("吹哨报到与督办", "Whistles and reminders"),
                new Paragraph(Words.of(
                        "社区吹哨，部门报到；牵头单位须待各部门反馈后才能办结，双方互评。",
                        "A community whistles and departments report; the lead can resolve only once all answered, and both"
                                + " sides are assessed.")),
                table(),
                told());
    }

    private DataTable table() {
        return new DataTable(
                Words.of("双考核", "Double assessment"),
                List.of(
                        Words.of("被考核方", "who"),
                        Words.of("吹哨", "whistles"),
                        Words.of("报到", "reported"),
                        Words.of("反馈", "answered"),
                        Words.of("逾期", "late"),
                        Words.of("平均得分", "mean score")),
                Stream.concat(
                                setting.departments().stream().flatMap(department -> Stream.ofNullable(
                                                assessment.departments().get(department.ref()))
                                        .map(score -> row(department.title(), score))),
                                setting.communities().stream().flatMap(community -> Stream.ofNullable(
                                                assessment.communities().get(community.home()))
                                        .map(score -> row(community.title(), score))))
                        .toList());
    }

    private static List<Words> row(Words title, JointScore score) {
        return Stream.concat(
                        Stream.of(title),
                        Stream.of(
                                        score.parts(),
                                        score.reportedIn(),
                                        score.answered(),
                                        score.late(),
                                        score.mean()
                                                .map(mean -> String.format(Locale.ROOT, "%.2f", mean))
                                                .orElse("–"))
                                .map(DataTable::same))
                .toList();
    }

    private DataTable told() {
        return new DataTable(
                Words.of("提醒与督办", "Reminders"),
                List.of(Words.of("类型", "kind"), Words.of("次", "times")),
                notices.entrySet().stream()
                        .map(each -> List.of(
                                Words.of(each.getKey().zh(), each.getKey().en()), DataTable.same(each.getValue())))
                        .toList());
    }
}
