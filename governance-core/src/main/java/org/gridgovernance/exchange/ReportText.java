package org.gridgovernance.exchange;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.Json;

/** An import's report as text, written row by row. */
final class ReportText {
    private ReportText() {}

    static void writeCsv(ImportReport report, Appendable target) throws IOException {
        line(target, List.of("row", "outcome", "weight", "code", "column", "zh", "en"));
        for (RowAnswer answer : (Iterable<RowAnswer>) report.answers()::iterator) {
            if (answer.findings().isEmpty()) {
                line(target, List.of(row(answer), answer.outcome().name(), "", "", "", "", ""));
            }
            for (Finding finding : answer.findings()) {
                line(
                        target,
                        List.of(
                                row(answer),
                                answer.outcome().name(),
                                finding.weight().name(),
                                finding.code(),
                                finding.column(),
                                finding.zh(),
                                finding.en()));
            }
        }
    }

    static void writeJson(ImportReport report, Appendable target) throws IOException {
        target.append("{\"rows\":").append(String.valueOf(report.rows()));
        target.append(",\"dryRun\":").append(String.valueOf(report.isDryRun()));
        field(target, "outcomes", report.outcomes());
        field(target, "kinds", report.kinds());
        field(target, "columns", report.columns());
        target.append(",\"answers\":[");
        for (Iterator<RowAnswer> answers = report.answers().iterator(); answers.hasNext(); ) {
            target.append(Json.strict().write(answers.next())).append(answers.hasNext() ? "," : "");
        }
        target.append("]}");
    }

    private static String row(RowAnswer answer) {
        return String.valueOf(answer.row());
    }

    static void line(Appendable target, List<String> cells) throws IOException {
        target.append(Formula.row(cells)).append("\r\n");
    }

    private static void field(Appendable target, String title, Map<?, ?> value) throws IOException {
        target.append(",\"").append(title).append("\":").append(Json.strict().write(value));
    }
}
