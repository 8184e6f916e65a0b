package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gridgovernance.examples.mediating.YearOfCases;
import org.gridgovernance.examples.mediating.YearTable;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.statistics.CaseCount;
import org.gridgovernance.mediation.statistics.CaseStatistics;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AYearOfMediationMainTest {
    private static final YearOfCases LIVED = AYearOfMediationMain.lived();
    private static final CaseStatistics YEAR = YearOfCases.year(LIVED.bureau());

    @TempDir
    private Path folder;

    @Test
    void byTypeByOriginAndByMonthItComesToTheSame() {
        List<CaseCount> months = YearOfCases.months(LIVED.bureau()).stream()
                .map(CaseStatistics::total)
                .toList();

        assertThat(YEAR.total().registered()).isEqualTo(120);
        assertThat(sum(YEAR.byType().values())).isEqualTo(YEAR.total());
        assertThat(sum(YEAR.byOrigin().values())).isEqualTo(YEAR.total());
        assertThat(sum(months)).isEqualTo(YEAR.total());
    }

    @Test
    void whatWasAcceptedSucceededEndedOrGoesOn() {
        CaseCount all = YEAR.total();

        assertThat(all.registered()).isGreaterThanOrEqualTo(all.accepted() + all.declined());
        assertThat(all.concluded())
                .isEqualTo(all.succeeded() + all.terminated())
                .isLessThanOrEqualTo(all.accepted());
        assertThat(YEAR.terminated().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all.terminated())
                .isPositive();
        assertThat(all.after().performed() + all.after().broken()).isLessThanOrEqualTo(all.succeeded());
        assertThat(all.after().applied())
                .isGreaterThanOrEqualTo(all.after().confirmed() + all.after().dismissed());
        assertThat(List.of(
                        all.written(),
                        all.oral(),
                        all.difficult(),
                        all.after().broken(),
                        all.after().confirmed()))
                .allSatisfy(number -> assertThat(number).isPositive());
        assertThat(YEAR.byOrigin()).containsOnlyKeys(CaseOrigin.values());
    }

    @Test
    void theFiguresAreThoseOfTheCasesThemselves() {
        List<MediationCase> cases =
                LIVED.bureau().search(Criteria.of(MediationCase.TYPE).limit(1_000)).get().items().stream()
                        .map(Found::state)
                        .toList();
        List<Agreement> made = cases.stream()
                .flatMap(found -> found.agreement().stream())
                .filter(agreement -> agreement.effectiveOn().isPresent())
                .toList();

        assertThat(cases).hasSize(120);
        assertThat(cases.stream().filter(found -> found.acceptedAt().isPresent()))
                .hasSize((int) YEAR.total().accepted());
        assertThat(cases.stream().filter(found -> found.ending().isPresent()))
                .hasSize((int) YEAR.total().terminated());
        assertThat(made).hasSize((int) YEAR.total().succeeded());
        assertThat(made.stream().filter(Agreement::isPerformed))
                .hasSize((int) YEAR.total().after().performed());
        assertThat(YEAR.total().yuan().movePointRight(2).longValueExact())
                .isEqualTo(made.stream().mapToLong(Agreement::amountFen).sum());
    }

    @Test
    void withoutTheGateNothingIsCounted() {
        assertThat(YearOfCases.year(LIVED.observer()).total()).isEqualTo(CaseCount.NONE);
    }

    @Test
    void theSameSeedIsTheSameYear() {
        assertThat(few(3)).isEqualTo(few(3)).isNotEqualTo(few(4));
    }

    @Test
    void progressIsToldDayByDay() {
        List<Long> days = new ArrayList<>();
        new YearOfCases(3, 6).live(days::add);

        assertThat(days).isSorted().endsWith(365L).hasSizeGreaterThan(20);
    }

    @Test
    void mainPrintsTheTableAndWritesThePage() throws Exception {
        Path page = folder.resolve("new").resolve("year.html");
        String printed = Printed.by(() -> AYearOfMediationMain.main(new String[] {"--page", page.toString()}));

        assertThat(printed).startsWith(new YearTable(YEAR).lines()).endsWith("网页 page: " + page + "\n");
        assertThat(rows(printed, "合计")).containsSequence("合计", "120");
        String html = Files.readString(page);
        assertThat(html)
                .contains(
                        "婚姻家庭纠纷",
                        "山林土地纠纷",
                        "当事人申请",
                        "2025-12",
                        YEAR.total().yuan().toPlainString())
                .doesNotContain("<script", "http://", "https://");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("svg")
                        .getLength())
                .isEqualTo(4);
    }

    @Test
    void whatItDoesNotKnowOrCannotWriteEndsWithTwo() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));

        assertThat(AYearOfMediationMain.run(List.of("--pages", "x"))).isEqualTo(2);
        assertThat(AYearOfMediationMain.run(List.of("--page"))).isEqualTo(2);
        assertThat(AYearOfMediationMain.run(
                        List.of("--page", taken.resolve("x.html").toString())))
                .isEqualTo(2);
    }

    private static CaseStatistics few(long seed) {
        return YearOfCases.year(new YearOfCases(seed, 12).live(day -> {}).bureau());
    }

    private static CaseCount sum(Collection<CaseCount> counts) {
        return counts.stream().reduce(CaseCount.NONE, CaseCount::plus);
    }

    private static List<String> rows(String printed, String title) {
        return printed.lines()
                .filter(line -> line.startsWith(title))
                .flatMap(line -> List.of(line.split(" +")).stream())
                .toList();
    }
}
