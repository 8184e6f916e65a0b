package org.gridgovernance.examples.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.exchange.Finding;
import org.gridgovernance.exchange.ImportReport;
import org.gridgovernance.exchange.RowAnswer;
import org.gridgovernance.exchange.RowOutcome;
import org.gridgovernance.exchange.Weight;

/** What became of the ledger, in numbers: rows by outcome, findings by kind. */
record ImportTables(ImportReport report) {
    private static final Pattern FURTHER_PARTS = Pattern.compile(";.*");

    List<Table> tables(Words.Language language) {
        return List.of(outcomes(language), kinds(language));
    }

    Words summary() {
        return RowReport.TAKEN.stream().allMatch(taken -> report.count(taken) == 0)
                ? Words.of("没有任何变化。", "Nothing changed.")
                : Words.of("再次运行不会有任何变化。", "Run it again and nothing changes.");
    }

    private Table outcomes(Words.Language language) {
        return new Table(
                Words.of("导入报告：按处理结果", "Import report by outcome"),
                List.of(Words.of("处理结果", "Outcome"), Words.of("行", "rows")),
                Stream.concat(
                                report.outcomes().entrySet().stream()
                                        .map(each -> row(words(each.getKey()).in(language), each.getValue())),
                                Stream.of(row(Words.of("合计", "total").in(language), report.rows())))
                        .toList());
    }

    /** The most frequent first; the words are those of the findings. */
    private Table kinds(Words.Language language) {
        Map<String, Finding> examples = report.answers()
                .map(RowAnswer::findings)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Finding::code, Function.identity(), (first, next) -> first));
        return new Table(
                Words.of("导入报告：按发现类型", "Import report by kind"),
                List.of(Words.of("发现", "Finding"), Words.of("程度", "weight"), Words.of("处", "times")),
                report.kinds().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .flatMap(kind -> Stream.ofNullable(examples.get(kind.getKey()))
                                .map(example -> row(example, kind.getValue(), language)))
                        .toList());
    }

    private static List<String> row(String words, long count) {
        return List.of(words, String.valueOf(count));
    }

    /** English words are long and tell enough by their first part; else the stable code stands before the Chinese ones. */
    private static List<String> row(Finding kind, long count, Words.Language language) {
        String words = language == Words.Language.EN
                ? FURTHER_PARTS.matcher(kind.en()).replaceFirst("")
                : kind.code() + "  " + kind.zh();
        return List.of(words, words(kind.weight()).in(language), String.valueOf(count));
    }

    private static Words words(RowOutcome outcome) {
        return switch (outcome) {
            case REFUSED -> Words.of("拒绝", "refused");
            case REPEATED -> Words.of("重复", "repeated");
            case UNCHANGED -> Words.of("无变化", "unchanged");
            case TAKEN_WITH_WARNINGS -> Words.of("接收并警告", "taken with warnings");
            case REPAIRED -> Words.of("修复后接收", "repaired and taken");
            case TAKEN -> Words.of("接收", "taken");
        };
    }

    private static Words words(Weight weight) {
        return switch (weight) {
            case NOTE -> Words.of("提示", "note");
            case REPAIR -> Words.of("修复", "repair");
            case WARNING -> Words.of("警告", "warning");
            case REFUSAL -> Words.of("拒绝", "refusal");
        };
    }
}
