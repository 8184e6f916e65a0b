package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.examples.page.DataTable;
import org.gridgovernance.examples.page.Paragraph;
import org.gridgovernance.examples.page.Section;
import org.gridgovernance.examples.register.Words;

/** Which commands were refused, and why. */
final class RefusalsSection {
    private RefusalsSection() {}

    static Section of(Counter counter) {
        return Section.of(
                Words.of("被拒绝的命令", "Refused commands"),
                new Paragraph(Words.of(
                        "拒绝的命令不写入任何内容，并一次说明全部原因。", "A refused command writes nothing, and names all reasons at once.")),
                new DataTable(
                        Words.of("按原因", "by reason"),
                        List.of(
                                Words.of("原因码", "code"),
                                Words.of("含义", "meaning"),
                                Words.of("命令", "commands"),
                                Words.of("次", "times")),
                        counter.refusals().byReason().stream()
                                .map(RefusalsSection::row)
                                .toList()));
    }

    private static List<Words> row(Refusals.Tally tally) {
        return List.of(
                DataTable.same(tally.reason().code()),
                Words.of(tally.reason().zh(), tally.reason().en()),
                DataTable.same(String.join(", ", tally.commands())),
                DataTable.same(tally.times()));
    }
}
