package org.gridgovernance.exchange;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.MemoryStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every labelled defect of the sample ledger is answered as its label expects, and the register holds what the label
 * says it must; nothing else is found.
 */
class LedgerLabelsTest {
    private static final Map<String, Relation> SYNONYMS = Map.of(
            "本人", Relation.HEAD,
            "妈妈", Relation.MOTHER,
            "父", Relation.FATHER,
            "妻子", Relation.WIFE,
            "女儿", Relation.DAUGHTER,
            "儿子", Relation.SON);
    private static final Map<String, CareTag> TAGS = Map.of(
            "低保对象", CareTag.SUBSISTENCE_ALLOWANCE,
            "高龄老人", CareTag.VERY_OLD,
            "慢性病患者", CareTag.CHRONIC_ILLNESS);

    private static ImportReport report;
    private static SampleRegister register;
    private static List<List<String>> ledger;
    private static List<Case> rows;
    private static List<Case> cases;

    /** What a label says must happen. */
    private record Kind(String defect, String expected) {}

    /** How the row is answered, and what the register then holds. */
    private record Answered(RowOutcome outcome, String code, Consumer<Case> stored) {}

    private static final Map<Kind, Answered> EXPECTED = new HashMap<>();

    static {
        repaired("relation-synonym", "repair: a synonym", "ledger.relation-synonym", each -> assertThat(each.relation())
                .isEqualTo(SYNONYMS.get(each.value())));
        warned("relation-unknown", "warn: other", "ledger.relation-unknown", each -> {
            assertThat(each.relation()).isEqualTo(Relation.OTHER);
            assertThat(each.extra("与户主关系")).contains(each.value().replace('？', '?'));
        });
        warned(
                "birth-differs",
                "warn: keep the row and both values; number and birth date differ",
                "resident.birth-differs",
                each -> {
                    assertThat(each.number().birthDate()).isNotEqualTo(LocalDate.parse(each.value()));
                    assertThat(each.birth()).contains(LocalDate.parse(each.value()));
                });
        warned(
                "sex-differs",
                "warn: keep the row and both values; number and sex differ",
                "resident.sex-differs",
                each -> {
                    Sex said = each.value().equals("男") ? Sex.MALE : Sex.FEMALE;
                    assertThat(each.number().sex()).isNotEqualTo(said);
                    assertThat(each.person().particulars().sex()).isEqualTo(said);
                });
        warned("date-impossible", "refuse the value", "ledger.date-impossible", each -> assertThat(
                        each.person().residences().entries())
                .singleElement()
                .satisfies(residence -> assertThat(residence.from()).isEqualTo(SampleLedger.TODAY)));
        answered(
                "formula",
                "keep as text; neutralise on export",
                new Answered(RowOutcome.TAKEN, "ledger.formula", each -> {
                    assertThat(each.note()).contains(each.value());
                    assertThat(Formula.cell(each.value())).matches("(?s)\"?'.*");
                }));
        refused("name-blank", "refuse the row", "name.blank");
        repaired("name-control", "repair: zero-width removed", "ledger.invisible", each -> assertThat(each.storedName())
                .isEqualTo(each.value().replace("\u200b", "")));
        answered(
                "name-dot",
                "keep; one middle dot form",
                new Answered(RowOutcome.REPAIRED, "ledger.name-dot", each -> assertThat(each.storedName())
                        .isEqualTo(each.value().replaceAll("[•.]", "\u00B7"))));
        taken("rare-character", "keep unchanged", "", each -> assertThat(
                        each.storedName().codePoints().toArray())
                .isEqualTo(each.value().codePoints().toArray()));
        taken("household-blank", "never merge blanks into one household", "ledger.household-blank", each -> assertThat(
                        register.householdsOf(each.person().id()))
                .isEmpty());
        repaired(
                "date-style",
                "repair: a date in another style (the last is a spreadsheet serial)",
                "ledger.date-style",
                each -> assertThat(each.person().verification().map(Verification::on))
                        .contains(date(each.value())));
        answered(
                "code-unknown",
                "refuse the row: no such community",
                new Answered(RowOutcome.REFUSED, "ledger.community-unknown", each -> assertThat(
                                register.holding(each.cell("证件号码")))
                        .isEmpty()));
        warned("phone-bad", "warn; keep the row without it", "ledger.phone-malformed", each -> assertThat(each.phones())
                .isEmpty());
        repaired("phone-dashes", "repair", "ledger.phone-style", each -> assertThat(each.phones())
                .containsExactly(each.value().replaceAll("^\\+86|\\D", "").replaceFirst("^86", "")));
        repaired(
                "id-15-digit",
                "repair: to 18 digits",
                "ledger.id-15-digits",
                each -> each.holds(eighteen(each.value())));
        refused("id-bad-check-digit", "refuse the row", "id-number.check-digit");
        taken(
                "id-blank",
                "keep the row as a person with no document; never merge blanks",
                "ledger.document-blank",
                each -> assertThat(each.person().documents()).isEmpty());
        repaired("id-full-width", "repair: to half width", "ledger.full-width", each -> each.holds(half(each.value())));
        repaired(
                "id-lower-x",
                "repair: x to X",
                "ledger.lower-case",
                each -> each.holds(each.value().replace('x', 'X')));
        refused("id-scientific", "refuse: digits are lost", "id-number.scientific");
        repaired(
                "id-spaces",
                "repair: strip",
                "ledger.spaces",
                each -> each.holds(each.value().replaceAll("[ \u3000]", "")));
        taken("id-zero", "as blank", "ledger.document-placeholder", each -> assertThat(
                        each.person().documents())
                .isEmpty());
        taken(
                "same-person-two-households",
                "one person, two residence facts",
                "ledger.second-household",
                LedgerLabelsTest::livesInTwoHouseholds);
        answered("same-row-twice", "count once, say so", new Answered(RowOutcome.REPEATED, "ledger.row-twice", each -> {
            assertThat(each.person().residences().open()).hasSize(1);
            assertThat(each.household().members().open().map(Membership::resident))
                    .containsOnlyOnce(each.person().id());
        }));
        warned(
                "second-head",
                "keep the first as head; take the person with relation other; warn",
                "ledger.second-head",
                each -> {
                    assertThat(each.relation()).isEqualTo(Relation.OTHER);
                    assertThat(each.household().head().map(Membership::resident))
                            .isEqualTo(firstHead(each));
                });
        repaired("tag-separators", "repair", "ledger.tag-separators", each -> assertThat(
                        each.person().careTags())
                .containsExactlyInAnyOrderElementsOf(known(each.value())));
        warned("tag-unknown", "warn: unknown kind, kept as text", "ledger.tag-unknown", each -> {
            assertThat(each.extra("重点类别")).contains("网红");
            assertThat(each.person().careTags()).containsExactlyInAnyOrderElementsOf(known(each.value()));
        });
    }

    @BeforeAll
    static void importOnce() {
        Desk desk = SampleLedger.desk(new MemoryStore());
        report = SampleLedger.take(desk, SampleLedger.text());
        register = new SampleRegister(desk);
        ledger = SampleLedger.rows(SampleLedger.text());
        rows = IntStream.rangeClosed(2, ledger.size()).mapToObj(Case::of).toList();
        cases = SampleLedger.rows(SampleLedger.defects()).stream()
                .skip(1)
                .map(Case::new)
                .toList();
    }

    @Test
    void noLabelIsUnknownAndNoneIsMissing() {
        assertThat(cases).hasSize(728);
        assertThat(cases.stream().map(Case::kind).collect(toSet())).isEqualTo(EXPECTED.keySet());
    }

    @Test
    void everyLabelIsAnsweredAsExpected() {
        assertThat(failures(cases, each -> {
                    Answered expected = EXPECTED.get(each.kind());
                    assertThat(each.answer().outcome()).isIn(each.outcomes(expected.outcome()));
                    assertThat(each.answer().findings().stream()
                                    .filter(finding -> finding.weight() != Weight.NOTE)
                                    .filter(finding -> !finding.code().equals("ledger.grid-differs"))
                                    .map(Finding::code))
                            .isSubsetOf(expected.code());
                    assertThat(expected.code().isEmpty()
                                    || each.isDotted()
                                    || each.answer().tells(expected.code()))
                            .isTrue();
                }))
                .isEmpty();
    }

    @Test
    void theRegisterHoldsWhatEveryLabelExpects() {
        assertThat(failures(cases, each -> EXPECTED.get(each.kind()).stored().accept(each)))
                .isEmpty();
    }

    /** Whatever a label says of one cell, all the other cells of its row are stored as they stand. */
    @Test
    void theOtherCellsOfALabelledRowAreStoredAsTheyStand() {
        List<Case> taken = cases.stream()
                .filter(each -> EXPECTED.get(each.kind()).outcome() != RowOutcome.REFUSED
                        && EXPECTED.get(each.kind()).outcome() != RowOutcome.REPEATED
                        && !each.kind().defect().equals("same-person-two-households"))
                .toList();
        assertThat(failures(taken, each -> {
                    Resident person = each.person();
                    each.unlessLabelled(
                            "性别", cell -> assertThat(person.particulars().sex())
                                    .isEqualTo(cell.equals("男") ? Sex.MALE : Sex.FEMALE));
                    each.unlessLabelled("出生日期", cell -> assertThat(each.birth()).contains(LocalDate.parse(cell)));
                    each.unlessLabelled("证件号码", each::holds);
                    each.unlessLabelled(
                            "联系电话", cell -> assertThat(each.phones()).containsExactly(cell));
                    each.unlessLabelled("户籍地址", cell -> assertThat(
                                    person.particulars().registeredAddress().flatMap(Address::reveal))
                            .contains(cell));
                    each.unlessLabelled(
                            "核实日期", cell -> assertThat(person.verification().map(Verification::on))
                                    .contains(LocalDate.parse(cell)));
                    each.unlessLabelled(
                            "来源地", cell -> assertThat(each.residence().origin().flatMap(PersonalText::reveal))
                                    .contains(cell));
                    each.unlessLabelled("备注", cell -> assertThat(each.note()).contains(cell));
                }))
                .isEmpty();
    }

    @Test
    void peopleWithoutDocumentAreMergedWithNobody() {
        Set<ResidentId> people = new HashSet<>();
        List<Case> blank = cases.stream()
                .filter(each -> each.kind().defect().matches("id-blank|id-zero"))
                .toList();
        blank.forEach(each -> people.add(each.person().id()));
        assertThat(people).hasSize(blank.size()).hasSize(87);
        assertThat(register.residents().stream()
                        .filter(resident -> resident.documents().isEmpty()))
                .hasSize(87);
    }

    @Test
    void noTwoHouseholdsAreOne() {
        List<String> titles = ledger.get(0);
        Set<String> said = report.answers()
                .filter(answer -> answer.outcome() != RowOutcome.REFUSED)
                .map(answer -> ledger.get(answer.row() - 1))
                .filter(row -> !row.get(titles.indexOf("户编号")).isEmpty())
                .map(row -> row.get(titles.indexOf("社区代码")) + row.get(titles.indexOf("户编号")))
                .collect(toSet());
        assertThat(register.households().keySet()).isEqualTo(said);
    }

    /** Twelve places of the sample stand in two grids, of which no label speaks. */
    @Test
    void rowsWithoutALabelAreTakenAsTheyStand() {
        Set<Integer> labelled = cases.stream().map(Case::row).collect(toSet());
        List<RowAnswer> others = report.answers()
                .filter(answer -> !labelled.contains(answer.row()))
                .filter(answer -> answer.outcome() != RowOutcome.TAKEN)
                .toList();
        assertThat(others).hasSize(24).allMatch(LedgerLabelsTest::isOfTwoGrids);
        assertThat(report.kinds()).containsEntry("ledger.grid-differs", 25);
    }

    @Test
    void findingsOutsideTheLabelsAreNotes() {
        Set<String> expected = EXPECTED.values().stream().map(Answered::code).collect(toSet());
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

    /** A labelled row: its cells, its answer, and whom the register holds for it. */
    private static final class Case {
        private final List<String> label;
        private final Map<String, String> cells;

        Case(List<String> label) {
            this.label = label;
            List<String> cell = ledger.get(row() - 1);
            cells = IntStream.range(0, cell.size())
                    .boxed()
                    .collect(toMap(place -> ledger.get(0).get(place), cell::get));
        }

        /** A row of the ledger without a label. */
        static Case of(int row) {
            return new Case(List.of(String.valueOf(row), "", "", "", ""));
        }

        int row() {
            return Integer.parseInt(label.get(0));
        }

        Kind kind() {
            return new Kind(label.get(2), label.get(4));
        }

        String value() {
            return label.get(3);
        }

        String cell(String title) {
            return cells.get(title);
        }

        RowAnswer answer() {
            return report.answer(row()).orElseThrow();
        }

        Set<RowOutcome> outcomes(RowOutcome expected) {
            if (isOfTwoGrids(answer())) {
                return Set.of(RowOutcome.TAKEN_WITH_WARNINGS);
            }
            return isDotted() ? Set.of(RowOutcome.TAKEN) : Set.of(expected);
        }

        /** Some of the dotted names stand in the one form already. */
        boolean isDotted() {
            return kind().defect().equals("name-dot") && value().indexOf('\u00B7') > 0;
        }

        /** The one of that name at that place. */
        Resident person() {
            String name = cell("姓名").replace("\u200b", "").replaceAll("[•.]", "\u00B7");
            List<Resident> people = register.at(cell("社区代码"), place()).stream()
                    .filter(resident -> name(resident).equals(name))
                    .toList();
            assertThat(people).as("%s", label).hasSize(1);
            return people.get(0);
        }

        String place() {
            return String.join("|", cell("小区"), cell("楼栋"), cell("单元"), cell("房号"));
        }

        Household household() {
            return register.households().get(cell("社区代码") + cell("户编号"));
        }

        Relation relation() {
            return household().member(person().id()).orElseThrow().relation();
        }

        String storedName() {
            return name(person());
        }

        Residence residence() {
            return person().residences().open().findFirst().orElseThrow();
        }

        Optional<LocalDate> birth() {
            return person().particulars().birth().flatMap(birth -> birth.date());
        }

        Optional<String> note() {
            return person().particulars().note().flatMap(PersonalText::reveal);
        }

        Optional<String> extra(String title) {
            return Optional.ofNullable(person().particulars().extras().get(title))
                    .flatMap(PersonalText::reveal);
        }

        List<String> phones() {
            return person().particulars().phones().stream()
                    .flatMap(phone -> phone.reveal().stream())
                    .toList();
        }

        /** The only one with that number is the person, who has no other. */
        void holds(String number) {
            assertThat(register.holding(number)).containsExactly(person());
            assertThat(SampleRegister.numbers(person())).containsExactly(number);
        }

        IdNumber number() {
            String number = SampleRegister.numbers(person()).findFirst().orElseThrow();
            assertThat(number).isEqualTo(cell("证件号码"));
            return IdNumber.parse(number, SampleLedger.TODAY).get();
        }

        void unlessLabelled(String title, Consumer<String> check) {
            if (!title.equals(label.get(1)) && !cell(title).isEmpty()) {
                check.accept(cell(title));
            }
        }

        @Override
        public String toString() {
            return label.toString();
        }
    }

    private static void livesInTwoHouseholds(Case each) {
        List<Resident> holders = register.holding(each.cell("证件号码"));
        assertThat(holders).containsExactly(each.person());
        List<Case> both = rows.stream()
                .filter(row -> row.cell("证件号码").equals(each.cell("证件号码")))
                .toList();
        assertThat(both).hasSize(2);
        assertThat(each.person().residences().open().map(residence -> residence.dwelling()))
                .containsExactlyInAnyOrderElementsOf(both.stream()
                        .map(row -> register.dwelling(row.cell("社区代码"), row.place()))
                        .toList());
        assertThat(register.householdsOf(each.person().id()).stream().map(household -> household.number()))
                .containsExactlyInAnyOrderElementsOf(both.stream()
                        .map(row -> Optional.of(HouseholdNumber.of(row.cell("户编号"))))
                        .toList());
    }

    /** Whoever is named first: nobody while that row is refused, for its repair will make the head. */
    private static Optional<ResidentId> firstHead(Case each) {
        Case first = rows.stream()
                .filter(row -> row.cell("社区代码").equals(each.cell("社区代码"))
                        && row.cell("户编号").equals(each.cell("户编号"))
                        && row.cell("与户主关系").matches("户主|本人"))
                .findFirst()
                .orElseThrow();
        return first.answer().outcome() == RowOutcome.REFUSED
                ? Optional.empty()
                : Optional.of(first.person().id());
    }

    /** The labels for which a check fails, and how. */
    private static List<String> failures(List<Case> cases, Consumer<Case> check) {
        List<String> failures = new ArrayList<>();
        for (Case each : cases) {
            try {
                check.accept(each);
            } catch (AssertionError | RuntimeException failed) {
                failures.add(each + ": " + failed.getMessage());
            }
        }
        return failures;
    }

    private static boolean isOfTwoGrids(RowAnswer answer) {
        return answer.outcome() == RowOutcome.TAKEN_WITH_WARNINGS && answer.tells("ledger.grid-differs");
    }

    private static String name(Resident resident) {
        return resident.particulars().name().reveal().orElseThrow();
    }

    private static List<CareTag> known(String tags) {
        return Stream.of(tags.split("[、,]"))
                .filter(TAGS::containsKey)
                .map(TAGS::get)
                .toList();
    }

    private static String half(String wide) {
        return wide.chars()
                .map(character -> character - '０' + '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** By ISO 7064 MOD 11-2, written out once more. */
    private static String eighteen(String fifteen) {
        String body = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        int sum = 0;
        for (int place = 0; place < 17; place++) {
            sum += (body.charAt(place) - '0') * ((1 << (17 - place)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private static LocalDate date(String styled) {
        if (styled.matches("\\d{5}")) {
            return LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(styled));
        }
        if (styled.matches("\\d{8}")) {
            return LocalDate.parse(styled.replaceAll("(....)(..)(..)", "$1-$2-$3"));
        }
        List<Integer> parts =
                Stream.of(styled.split("\\D")).map(Integer::valueOf).toList();
        return LocalDate.of(parts.get(0), parts.get(1), parts.get(2));
    }

    private static void taken(String defect, String expected, String code, Consumer<Case> stored) {
        answered(defect, expected, new Answered(RowOutcome.TAKEN, code, stored));
    }

    private static void repaired(String defect, String expected, String code, Consumer<Case> stored) {
        answered(defect, expected, new Answered(RowOutcome.REPAIRED, code, stored));
    }

    private static void warned(String defect, String expected, String code, Consumer<Case> stored) {
        answered(defect, expected, new Answered(RowOutcome.TAKEN_WITH_WARNINGS, code, stored));
    }

    /** Nobody of that name lives there, and nobody has the number. */
    private static void refused(String defect, String expected, String code) {
        answered(defect, expected, new Answered(RowOutcome.REFUSED, code, each -> {
            assertThat(register.at(each.cell("社区代码"), each.place()))
                    .noneMatch(resident -> name(resident).equals(each.cell("姓名")));
            assertThat(register.holding(each.cell("证件号码"))).isEmpty();
        }));
    }

    private static void answered(String defect, String expected, Answered answer) {
        EXPECTED.put(new Kind(defect, expected), answer);
    }
}
