package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Employment;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.PoliticalStatus;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.junit.jupiter.api.Test;

/** The values of the sample ledger hold up, but for the defects labelled in it: no more and no fewer. */
class LedgerValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final List<Map<String, String>> LEDGER = rows("ledger-jiangan.csv");
    private static final List<Map<String, String>> DEFECTS = rows("ledger-jiangan.defects.csv");

    @Test
    void everyCodedColumnIsRead() {
        assertThat(unknown("性别", text -> CodeTable.find(Sex.class, text).isPresent()))
                .isEmpty();
        assertThat(unknown("民族", text -> CodeTable.find(EthnicGroup.class, text).isPresent()))
                .isEmpty();
        assertThat(unknown("政治面貌", text -> CodeTable.find(PoliticalStatus.class, text)
                        .isPresent()))
                .isEmpty();
        assertThat(unknown(
                        "就业状态", text -> CodeTable.find(Employment.class, text).isPresent()))
                .isEmpty();
        assertThat(unknown("人户状态", text -> CodeTable.find(ResidenceStatus.class, text)
                        .isPresent()))
                .isEmpty();
        assertThat(unknown("居住类型", text -> CodeTable.find(ResidenceKind.class, text)
                        .isPresent()))
                .isEmpty();
        assertThat(unknown("核实方式", text -> CodeTable.find(Source.class, text).isPresent()))
                .isEmpty();
    }

    @Test
    void onlyRelationsLabelledUnknownAreUnknown() {
        assertThat(unknown("与户主关系", text -> CodeTable.find(Relation.class, text).isPresent()))
                .isEqualTo(labelled("relation-unknown"));
    }

    @Test
    void onlyTagsLabelledUnknownAreUnknown() {
        assertThat(unknown("重点类别", tags -> Stream.of(tags.split("[、,]"))
                        .allMatch(tag -> CareTag.find(tag).isPresent())))
                .isEqualTo(labelled("tag-unknown"));
    }

    @Test
    void onlyNumbersLabelledBadAreRefusedEachForItsReason() {
        Map<String, Set<Integer>> found = new HashMap<>();
        each("证件号码", (row, text) -> IdNumber.faults(DocumentNumber.of(text), "", TODAY).stream()
                .map(Reason::code)
                .forEach(code ->
                        found.computeIfAbsent(code, any -> new TreeSet<>()).add(row)));

        assertThat(found)
                .containsOnlyKeys(
                        "id-number.blank", "id-number.placeholder", "id-number.check-digit", "id-number.scientific");
        assertThat(found.get("id-number.blank")).isEqualTo(labelled("id-blank"));
        assertThat(found.get("id-number.placeholder")).isEqualTo(labelled("id-zero"));
        assertThat(found.get("id-number.check-digit")).isEqualTo(labelled("id-bad-check-digit"));
        assertThat(found.get("id-number.scientific")).isEqualTo(labelled("id-scientific"));
    }

    @Test
    void onlyPhonesLabelledBadAreMalformed() {
        assertThat(unknown("联系电话", text -> Phone.of(text).isWellFormed())).isEqualTo(labelled("phone-bad"));
    }

    @Test
    void onlyNamesLabelledBlankAreFaulty() {
        Set<Integer> faulty = new TreeSet<>();
        each("姓名", (row, text) -> PersonName.of(text).fault("").ifPresent(fault -> faulty.add(row)));

        assertThat(faulty).isEqualTo(labelled("name-blank"));
    }

    @Test
    void onlyCommunitiesLabelledUnknownAreMissingInTheAreaTable() throws IOException {
        AreaTable areas;
        try (Reader csv = open("areas-wuhan.csv")) {
            areas = AreaTable.read(csv, "2023");
        }

        assertThat(areas.unread()).isEmpty();
        assertThat(unknown("社区代码", code -> areas.contains(AreaCode.of(code)))).isEqualTo(labelled("code-unknown"));
        assertThat(areas.path(AreaCode.of("420102018001"))).startsWith("湖北省", "武汉市", "江岸区");
    }

    private interface Cell {
        void accept(int row, String text);
    }

    /** Rows whose cell is written and not known. */
    private static Set<Integer> unknown(String column, Predicate<String> known) {
        Set<Integer> rows = new TreeSet<>();
        each(column, (row, text) -> {
            if (!text.isEmpty() && !known.test(text)) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static void each(String column, Cell cell) {
        for (int i = 0; i < LEDGER.size(); i++) {
            cell.accept(i + 2, LEDGER.get(i).get(column));
        }
    }

    private static Set<Integer> labelled(String defect) {
        return DEFECTS.stream()
                .filter(row -> row.get("defect").equals(defect))
                .map(row -> Integer.valueOf(row.get("row")))
                .collect(Collectors.toSet());
    }

    private static List<Map<String, String>> rows(String file) {
        try (BufferedReader csv = new BufferedReader(open(file))) {
            List<String> columns = cells(csv.readLine().replace("\uFEFF", ""));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = csv.readLine(); line != null; line = csv.readLine()) {
                Map<String, String> row = new HashMap<>();
                List<String> cells = cells(line);
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char character : line.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Reader open(String file) {
        InputStream text = LedgerValuesTest.class.getResourceAsStream(file);
        return new InputStreamReader(text, StandardCharsets.UTF_8);
    }
}
