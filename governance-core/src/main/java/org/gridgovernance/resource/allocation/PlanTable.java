package org.gridgovernance.resource.allocation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as people read it.
 *
 * @param plan the plan
 * @param isChinese in which of the two languages
 */
record PlanTable(AllocationPlan plan, boolean isChinese) {
    private static final List<String> ZH = List.of("地点", "需求", "需求箱数", "权重", "分得箱数", "保障水平", "依据");
    private static final List<String> EN = List.of("place", "need", "packs wanted", "weight", "packs", "level", "why");

    String markdown() {
        List<String> titles = isChinese ? ZH : EN;
        return Stream.of(
                        Stream.of(row(titles), "|---|---:|---:|---:|---:|---:|---|\n"),
                        plan.shares().stream().map(share -> row(cells(share))),
                        Stream.of(row(sums()), "\n" + footing()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private List<String> cells(Share share) {
        return List.of(
                share.demand().at().code().replace("|", "\\|"),
                share.demand().need().toPlainString(),
                String.valueOf(share.wanted()),
                share.weight().toPlainString(),
                String.valueOf(share.packs()),
                share.level().toPlainString(),
                isChinese ? share.cause().zh() : share.cause().en());
    }

    private List<String> sums() {
        long wanted = plan.shares().stream().mapToLong(Share::wanted).sum();
        return List.of(
                isChinese ? "合计" : "total", "", String.valueOf(wanted), "", String.valueOf(plan.packs()), "", "");
    }

    private String footing() {
        long rest = plan.rests().stream().mapToLong(Long::longValue).sum();
        String words = isChinese ? "余%d箱；运输费用%d，下界%d（%s）%n" : "%d packs left; transport costs %d, at least %d (%s)%n";
        return words.formatted(rest, plan.cost(), plan.bound(), verdict()).replace("\r\n", "\n");
    }

    private String verdict() {
        String zh = plan.isProvenCheapest() ? "已证最省" : "未证最省";
        return isChinese ? zh : plan.isProvenCheapest() ? "proven cheapest" : "not proven cheapest";
    }
}
