package org.gridgovernance.resource.count;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.time.Moment;

/** The rows of a report, as text. */
record CountTable(CountReport report) {
    private static final List<String> TITLES =
            List.of("区域", "物资点", "品目", "单位", "批号", "有效期至", "清点时间", "账面在库", "实盘在库", "账面隔离", "实盘隔离", "差异", "差异原因");

    /** As clocks in China show it. */
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Moment.ZONE);

    String csv() {
        return Stream.concat(Stream.<List<?>>of(TITLES), report.rows().stream().map(this::cells))
                .map(cells -> Formula.row(cells) + "\r\n")
                .collect(Collectors.joining());
    }

    private List<?> cells(CountRow row) {
        LotFound lot = row.lot();
        return List.of(
                row.area().toString(),
                title(row.point().value()),
                title(row.item().id().value()),
                row.unit().zh(),
                lot.facts().batch(),
                lot.facts().expiresOn().map(LocalDate::toString).orElse(""),
                WRITTEN.format(row.countedAt()),
                lot.shelfOnBooks(),
                lot.shelfFound(),
                lot.quarantineOnBooks(),
                lot.quarantineFound(),
                lot.difference(),
                lot.reason().map(CodeTable::zh).orElse(""));
    }

    private String title(UUID id) {
        return report.titles().getOrDefault(id, id.toString());
    }
}
