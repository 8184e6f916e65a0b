package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gridgovernance.store.MemoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every labelled defect of the sample ledger is answered as its label expects, and nothing else is found. */
class LedgerLabelsTest {
    private static final Set<RowOutcome> TAKEN = Set.of(RowOutcome.TAKEN);
    private static final Set<RowOutcome> REPAIRED = Set.of(RowOutcome.REPAIRED);
    private static final Set<RowOutcome> WARNED = Set.of(RowOutcome.TAKEN_WITH_WARNINGS);
    private static final Set<RowOutcome> REFUSED = Set.of(RowOutcome.REFUSED);

    private record Expected(Set<RowOutcome> outcomes, String code) {}

    private static final Map<String, Expected> EXPECTED = new HashMap<>();

    static {
        expect("relation-synonym", REPAIRED, "ledger.relation-synonym");
        expect("relation-unknown", WARNED, "ledger.relation-unknown");
        expect("birth-differs", WARNED, "resident.birth-differs");
        expect("sex-differs", WARNED, "resident.sex-differs");
        expect("date-impossible", WARNED, "ledger.date-impossible");
        expect("formula", TAKEN, "ledger.formula");
        expect("name-blank", REFUSED, "name.blank");
        expect("name-control", REPAIRED, "ledger.invisible");
        expect("name-dot", REPAIRED, "ledger.name-dot");
        expect("rare-character", TAKEN, "");
        expect("household-blank", TAKEN, "ledger.household-blank");
        expect("date-style", REPAIRED, "ledger.date-style");
        expect("code-unknown", REFUSED, "ledger.community-unknown");
        expect("phone-bad", WARNED, "ledger.phone-malformed");
        expect("phone-dashes", REPAIRED, "ledger.phone-style");
        expect("id-15-digit", REPAIRED, "ledger.id-15-digits");
        expect("id-bad-check-digit", REFUSED, "id-number.check-digit");
        expect("id-blank", TAKEN, "ledger.document-blank");
        expect("id-full-width", REPAIRED, "ledger.full-width");
        expect("id-lower-x", REPAIRED, "ledger.lower-case");
        expect("id-scientific", REFUSED, "id-number.scientific");
        expect("id-spaces", REPAIRED, "ledger.spaces");
        expect("id-zero", TAKEN, "ledger.document-placeholder");
        expect("same-person-two-households", TAKEN, "ledger.second-household");
        expect("same-row-twice", Set.of(RowOutcome.REPEATED), "ledger.row-twice");
        expect("second-head", WARNED, "ledger.second-head");
        expect("tag-separators", REPAIRED, "ledger.tag-separators");
        expect("tag-unknown", WARNED, "ledger.tag-unknown");
    }

    private static ImportReport report;
    private static Map<Integer, List<String>> labels;

    private static void expect(String defect, Set<RowOutcome> outcomes, String code) {
        EXPECTED.put(defect, new Expected(outcomes, code));
    }

    @BeforeAll
    static void importOnce() {
        report = SampleLedger.take(SampleLedger.desk(new MemoryStore()), SampleLedger.text());
        labels = SampleLedger.rows(SampleLedger.defects()).stream()
                .skip(1)
                .collect(Collectors.toMap(row -> Integer.valueOf(row.get(0)), row -> row));
    }

    @Test
    void everyLabelIsAnsweredAsExpected() {
        assertThat(labels).hasSize(728);
        Map<String, List<String>> wrong = new TreeMap<>();
        labels.forEach((row, label) -> {
            Expected expected = EXPECTED.get(label.get(2));
            RowAnswer answer = report.answer(row).orElseThrow();
            boolean told = expected.code().isEmpty()
                    ? answer.findings().stream().allMatch(finding -> finding.weight() == Weight.NOTE)
                    : answer.tells(expected.code());
            boolean fits = told && (expected.outcomes().contains(answer.outcome()) || isOfTwoGrids(answer));
            if (!fits && !dotted(label)) {
                wrong.computeIfAbsent(label.get(2), any -> new ArrayList<>()).add(answer.toString());
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Twelve places of the sample stand in two grids, of which no label speaks. */
    @Test
    void rowsWithoutALabelAreTakenAsTheyStand() {
        List<RowAnswer> others = report.answers()
                .filter(answer -> !labels.containsKey(answer.row()))
                .filter(answer -> answer.outcome() != RowOutcome.TAKEN)
                .toList();
        assertThat(others).hasSize(24).allMatch(LedgerLabelsTest::isOfTwoGrids);
        assertThat(report.kinds()).containsEntry("ledger.grid-differs", 25);
    }

    @Test
    void findingsOutsideTheLabelsAreNotes() {
        Set<String> expected = EXPECTED.values().stream().map(Expected::code).collect(Collectors.toSet());
        assertThat(report.kinds().keySet())
                .filteredOn(code -> !expected.contains(code))
                .containsExactlyInAnyOrder("ledger.grid-differs", "ledger.method-without-date");
    }

    @Test
    void everyRowHasOneAnswer() {
        assertThat(report.rows()).isEqualTo(6037);
        assertThat(report.outcomes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(6037);
        assertThat(report.outcomes())
                .isEqualTo(Map.of(
                        RowOutcome.REFUSED, 93,
                        RowOutcome.REPEATED, 15,
                        RowOutcome.UNCHANGED, 0,
                        RowOutcome.TAKEN_WITH_WARNINGS, 178,
                        RowOutcome.REPAIRED, 316,
                        RowOutcome.TAKEN, 5435));
    }

    private static boolean isOfTwoGrids(RowAnswer answer) {
        return answer.outcome() == RowOutcome.TAKEN_WITH_WARNINGS && answer.tells("ledger.grid-differs");
    }

    /** Some of the dotted names stand in the one form already. */
    private static boolean dotted(List<String> label) {
        return label.get(2).equals("name-dot")
                && label.get(3).contains("\u00B7")
                && report.answer(Integer.parseInt(label.get(0))).orElseThrow().outcome() == RowOutcome.TAKEN;
    }
}
