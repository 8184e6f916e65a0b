package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody becomes another, nobody is entered twice unseen, and who was erased does not come back without a word. */
class LedgerPeopleTest {
    private static final String HOME = "420102400003";
    private static final String HEADER = "社区代码,小区,房号,户编号,与户主关系,姓名,性别,证件号码,出生日期,人户状态,居住类型\r\n";
    private static final String ONE = "11010119010203009X";

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = SampleLedger.desk(store);

    @Test
    void anothersDocumentMakesNobodyAnother() {
        take(row("1", "户主", "欧阳明", "男", ONE, "1901-02-03"));
        List<?> before = SampleLedger.journal(store);

        ImportReport report = take(row("9", "户主", "司马红", "女", ONE, "1980-05-06").replace("104室", "999室"));

        assertThat(report.answer(2)).hasValueSatisfying(answer -> {
            assertThat(answer.outcome()).isEqualTo(RowOutcome.REFUSED);
            assertThat(answer.tells("ledger.other-person")).isTrue();
        });
        assertThat(SampleLedger.journal(store)).isEqualTo(before);
        assertThat(names()).containsExactly("欧阳明");
    }

    @Test
    void aChildUnderItsMothersNumberIsNotItsMother() {
        ImportReport report =
                take(row("1", "户主", "司马红", "女", ONE, "1980-05-06"), row("1", "子", "欧阳亮", "男", ONE, "2010-05-06"));

        assertThat(report.answer(3)).hasValueSatisfying(answer -> {
            assertThat(answer.outcome()).isEqualTo(RowOutcome.REFUSED);
            assertThat(answer.tells("ledger.other-person")).isTrue();
            assertThat(answer.tells("ledger.person-twice")).isFalse();
        });
        assertThat(names()).containsExactly("司马红");
        assertThat(all(Household.TYPE).get(0).members().open()).hasSize(1);
    }

    @Test
    void aNewNameAloneIsAChangeOfNameAndToldSo() {
        take(row("1", "户主", "欧阳明", "男", ONE, "1901-02-03"));
        ImportReport report = take(row("1", "户主", "欧阳鸣", "男", ONE, "1901-02-03"));

        assertThat(report.answer(2).orElseThrow().tells("ledger.name-changed")).isTrue();
        assertThat(report.answer(2).orElseThrow().outcome()).isEqualTo(RowOutcome.TAKEN_WITH_WARNINGS);
        assertThat(names()).containsExactly("欧阳鸣");
        assertThat(take(row("1", "户主", "欧阳鸣", "男", ONE, "1901-02-03")).kinds())
                .doesNotContainKey("ledger.name-changed");
    }

    @Test
    void aCorrectedBirthAloneIsACorrection() {
        take(row("1", "户主", "欧阳明", "男", ONE, "1902-02-03"));
        take(row("1", "户主", "欧阳明", "男", ONE, "1901-02-03"));

        assertThat(all(Resident.TYPE)).singleElement().satisfies(resident -> assertThat(
                        resident.particulars().birth().flatMap(birth -> birth.date()))
                .hasValueSatisfying(date -> assertThat(date.getYear()).isEqualTo(1901)));
    }

    @ParameterizedTest
    @ValueSource(strings = {ONE, ""})
    void theSameLedgerDoesNotBringTheErasedBack(String document) {
        String[] rows = {row("1", "户主", "欧阳明", "男", document, "1901-02-03"), row("1", "妻", "司马红", "女", "", "1902-02-03")
        };
        take(rows);
        erase("欧阳明");
        List<?> before = SampleLedger.journal(store);

        ImportReport report = take(rows);

        assertThat(report.answer(2)).hasValueSatisfying(answer -> {
            assertThat(answer.outcome()).isEqualTo(RowOutcome.REFUSED);
            assertThat(answer.tells("ledger.person-erased")).isTrue();
        });
        assertThat(report.answer(3).orElseThrow().outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(SampleLedger.journal(store)).isEqualTo(before);
    }

    /** Nobody knows whether it is the same person; but that somebody of the household was erased, is known. */
    @Test
    void aLaterLedgerThatNamesTheErasedAgainIsWarnedOf() {
        String row = row("1", "户主", "欧阳明", "男", ONE, "1901-02-03");
        take(row);
        erase("欧阳明");

        ImportReport report = SampleLedger.take(desk, HEADER + row, next -> next.on(SampleLedger.TODAY.plusDays(1)));

        assertThat(report.answer(2).orElseThrow().tells("ledger.member-erased")).isTrue();
        assertThat(report.answer(2).orElseThrow().outcome()).isEqualTo(RowOutcome.TAKEN_WITH_WARNINGS);
    }

    @Test
    void namesakesAreLookedForOnEveryPage() {
        String[] rows = IntStream.range(0, 1200)
                .mapToObj(i -> row("", "", "欧阳明", "男", "", "1901-02-03").replace("104室", (1000 + i) + "室"))
                .toArray(String[]::new);
        take(rows);
        int happened = SampleLedger.journal(store).size();
        ImportReport again = take(rows);

        assertThat(SampleLedger.journal(store)).hasSize(happened);
        assertThat(again.count(RowOutcome.UNCHANGED)).isEqualTo(1200);
    }

    /** Blind to one type of what is on record, an import would enter it again. */
    @Test
    void whoMayNotReadIsRefusedBeforeAnythingIsWritten() throws IOException {
        for (AggregateType<?> hidden : List.of(Grid.TYPE, Dwelling.TYPE, Resident.TYPE, Household.TYPE)) {
            Desk blind = Governance.builder()
                    .store(store)
                    .gate(
                            "nobody looks at " + hidden.name(),
                            1,
                            MayRead.class,
                            question -> question.type().equals(hidden.name())
                                    ? Verdict.deny(KernelReason.NOT_PERMITTED)
                                    : Verdict.abstain())
                    .build()
                    .as(Actor.of("import", Grant.of(Role.DATA_STEWARD, AreaCode.NATION)));

            Either<Rejection, ImportReport> answer = LedgerImport.through(blind)
                    .on(SampleLedger.TODAY)
                    .read(new StringReader(HEADER + row("1", "户主", "欧阳明", "男", "", "1901-02-03")));

            assertThat(answer.getLeft().names(KernelReason.NOT_PERMITTED))
                    .as(hidden.name())
                    .isTrue();
            assertThat(SampleLedger.journal(store)).isEmpty();
        }
    }

    /** Whose document is held where one may not look, learns that it is held, in the words of the ledger. */
    @Test
    void whatTheDeskRefusesIsToldOfTheColumn() {
        take(row("1", "户主", "欧阳明", "男", ONE, "1901-02-03").replace(HOME, "420102018001"));
        Desk local = Governance.builder()
                .store(store)
                .build()
                .as(Actor.of("import", Grant.of(Role.DATA_STEWARD, AreaCode.of(HOME))));

        ImportReport report = SampleLedger.take(local, HEADER + row("1", "户主", "欧阳明", "男", ONE, "1901-02-03"));

        assertThat(report.answer(2)).hasValueSatisfying(answer -> {
            assertThat(answer.outcome()).isEqualTo(RowOutcome.REFUSED);
            assertThat(answer.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("resident.document-taken");
                assertThat(finding.weight()).isEqualTo(Weight.REFUSAL);
                assertThat(finding.column()).isEqualTo("证件号码");
            });
        });
        assertThat(CommandField.column("particulars.phones[3]")).isEqualTo("联系电话");
        assertThat(CommandField.column("documents[0].number")).isEqualTo("证件号码");
        assertThat(CommandField.column("commandId")).isEmpty();
    }

    private void erase(String name) {
        Resident resident = desk.search(Criteria.of(Resident.TYPE).where(Resident.NAME.in(Set.of(PersonName.of(name)))))
                .get()
                .items()
                .get(0)
                .state();
        assertThat(desk.execute(EraseResident.builder()
                                .commandId(CommandId.of("erase-" + resident.id().value()))
                                .occurredAt(SampleLedger.TODAY
                                        .atStartOfDay(java.time.ZoneOffset.UTC)
                                        .toInstant())
                                .home(resident.home())
                                .resident(resident.id())
                                .basis("个人信息保护法第47条")
                                .build())
                        .isRight())
                .isTrue();
    }

    private List<String> names() {
        return all(Resident.TYPE).stream()
                .flatMap(resident -> resident.particulars().name().reveal().stream())
                .toList();
    }

    private ImportReport take(String... rows) {
        return SampleLedger.take(desk, HEADER + Stream.of(rows).collect(Collectors.joining()));
    }

    private static String row(
            String household, String relation, String name, String sex, String document, String birth) {
        return String.join(",", HOME, "汉口花园", "104室", household, relation, name, sex, document, birth, "人户一致", "常住")
                + "\r\n";
    }

    private <A extends Aggregate> List<A> all(AggregateType<A> type) {
        return desk.search(Criteria.of(type)).get().items().stream()
                .map(Found::state)
                .toList();
    }
}
