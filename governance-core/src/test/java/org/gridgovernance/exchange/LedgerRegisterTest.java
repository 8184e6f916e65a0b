package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

/** What stands in the register after ledgers were taken in. */
class LedgerRegisterTest {
    private static final String HEADER = "社区代码,网格,小区,房号,户编号,与户主关系,姓名,性别,证件号码,出生日期,人户状态,居住类型,到达日期,重点类别,核实日期,核实方式\r\n";
    private static final String ONE = "11010119010203009X";
    private static final String TWO = "110101190102030102";

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = SampleLedger.desk(store);

    @Test
    void aHouseholdIsFormedWithItsPeopleAndItsPlace() {
        take(row("1", "户主", "欧阳明", "男", ONE), row("1", "妻", "司马红", "女", ""));
        Household household = only(Household.TYPE);
        assertThat(household.number()).contains(org.gridgovernance.resident.household.HouseholdNumber.of("1"));
        assertThat(household.members().open().map(Membership::relation)).containsExactly(Relation.HEAD, Relation.WIFE);
        assertThat(household.dwelling().open())
                .containsExactly(only(Dwelling.TYPE).id());
        assertThat(only(Dwelling.TYPE).grid().open())
                .containsExactly(only(Grid.TYPE).id());
        assertThat(only(Grid.TYPE).title()).isEqualTo("第4网格");
        assertThat(all(Resident.TYPE))
                .allMatch(resident -> resident.residences().open().count() == 1);
    }

    @Test
    void blankNumbersMakeNoHouseholdAndMergeNobody() {
        take(row("", "户主", "欧阳明", "男", ""), row("", "户主", "司马红", "女", "0"), row("", "子", "欧阳亮", "男", ""));
        assertThat(all(Household.TYPE)).isEmpty();
        assertThat(all(Resident.TYPE)).hasSize(3).allMatch(resident -> resident.documents()
                .isEmpty());
    }

    @Test
    void namesakesWithoutDocumentStayTwoPeople() {
        String[] rows = {row("1", "户主", "欧阳明", "男", ""), row("2", "户主", "欧阳明", "男", "")};
        take(rows);
        take(rows);
        assertThat(all(Resident.TYPE)).hasSize(2);
        assertThat(all(Household.TYPE)).hasSize(2);
    }

    @Test
    void onePersonInTwoCommunitiesIsOnePersonWithTwoResidences() {
        take(row("1", "户主", "欧阳明", "男", ONE), row("7", "户主", "欧阳明", "男", ONE).replace("420102400003", "420102018001"));
        Resident resident = only(Resident.TYPE);
        assertThat(resident.home()).isEqualTo(AreaCode.of("420102400003"));
        assertThat(resident.residences()
                        .open()
                        .map(residence -> residence.community().code()))
                .containsExactly("420102400003", "420102018001");
        assertThat(all(Household.TYPE))
                .hasSize(2)
                .allMatch(household -> household.member(resident.id()).isPresent());
    }

    @Test
    void theFirstHeadStaysAndTheSecondIsOther() {
        ImportReport report = take(row("1", "户主", "欧阳明", "男", ONE), row("1", "户主", "司马红", "女", ""));
        assertThat(report.answer(3).orElseThrow().tells("ledger.second-head")).isTrue();
        assertThat(only(Household.TYPE).members().open().map(Membership::relation))
                .containsExactly(Relation.HEAD, Relation.OTHER);
    }

    @Test
    void aRefusedHeadIsHeadStillOnceItsRowIsRepaired() {
        take(row("1", "户主", "欧阳明", "男", "1.10101E+17"), row("1", "户主", "司马红", "女", ""));
        assertThat(only(Household.TYPE).head()).isEmpty();
        take(row("1", "户主", "欧阳明", "男", ONE), row("1", "户主", "司马红", "女", ""));
        assertThat(only(Household.TYPE).head().map(Membership::resident))
                .isEqualTo(named("欧阳明").map(Resident::id));
    }

    @Test
    void headAndRelationsFollowTheLedger() {
        take(row("1", "户主", "欧阳明", "男", ONE), row("1", "妻", "司马红", "女", TWO));
        take(row("1", "夫", "欧阳明", "男", ONE), row("1", "户主", "司马红", "女", TWO));
        Household household = only(Household.TYPE);
        assertThat(household.head().map(Membership::resident))
                .isEqualTo(named("司马红").map(Resident::id));
        assertThat(household.member(named("欧阳明").orElseThrow().id()).map(Membership::relation))
                .contains(Relation.HUSBAND);
    }

    @Test
    void aHouseholdThatMovedMovesWithItsPeople() {
        String[] before = {row("1", "户主", "欧阳明", "男", ONE), row("1", "妻", "司马红", "女", "")};
        String[] after =
                Stream.of(before).map(row -> row.replace("104室", "1204室")).toArray(String[]::new);
        take(before);
        take(after);
        assertThat(all(Resident.TYPE)).hasSize(2).allMatch(resident -> resident.residences()
                .open()
                .map(residence -> residence.dwelling().orElseThrow())
                .toList()
                .equals(only(Household.TYPE).dwelling().open().toList()));
        int happened = SampleLedger.journal(store).size();
        take(after);
        assertThat(SampleLedger.journal(store)).hasSize(happened);
    }

    @Test
    void aBlankCellTakesNothingAway() {
        take(row("1", "户主", "欧阳明", "男", ONE).replace("TAGS", "残疾人、低保"));
        take(row("1", "户主", "欧阳明", "", ONE).replace("1901-02-03", ""));
        assertThat(only(Resident.TYPE).careTags()).contains(CareTag.DISABLED, CareTag.SUBSISTENCE_ALLOWANCE);
        assertThat(only(Resident.TYPE).particulars().sex()).isEqualTo(Sex.MALE);
        assertThat(only(Resident.TYPE).particulars().birth()).isPresent();
    }

    @Test
    void aDocumentThatComesLaterIsAdded() {
        take(row("1", "户主", "欧阳明", "男", ""));
        take(row("1", "户主", "欧阳明", "男", ONE));
        assertThat(only(Resident.TYPE).documents()).hasSize(1);
        take(row("1", "户主", "欧阳明", "男", ""));
        assertThat(only(Resident.TYPE).documents()).hasSize(1);
    }

    @Test
    void whatIsChangedThereAndBackIsChangedTwice() {
        take(row("1", "户主", "欧阳明", "男", ONE).replace("TAGS", "残疾人"));
        take(row("1", "户主", "欧阳明", "男", ONE).replace("TAGS", "低保对象"));
        take(row("1", "户主", "欧阳明", "男", ONE).replace("TAGS", "残疾人"));
        assertThat(only(Resident.TYPE).careTags()).containsExactly(CareTag.DISABLED);
    }

    @Test
    void aChangedArrivalOrStatusIsBroughtUpToDateOnce() {
        take(row("1", "户主", "欧阳明", "男", ONE).replace("ARRIVED", "2020-01-01"));
        String changed =
                row("1", "户主", "欧阳明", "男", ONE).replace("ARRIVED", "2021-01-01").replace("人户一致", "户在人不在");
        take(changed);
        int happened = SampleLedger.journal(store).size();
        take(changed);
        assertThat(SampleLedger.journal(store)).hasSize(happened);
        assertThat(only(Resident.TYPE).residences().open()).hasSize(1);
    }

    @Test
    void whoMayNotWriteIsToldSoRowByRow() {
        Desk observer = org.gridgovernance.Governance.builder()
                .store(store)
                .build()
                .as(Actor.of("looks", Grant.of(Role.OBSERVER, AreaCode.NATION)));
        String csv = HEADER + row("1", "户主", "欧阳明", "男", ONE);
        ImportReport done = SampleLedger.take(observer, csv);
        ImportReport asked = SampleLedger.take(observer, csv, LedgerImport::dryRun);
        assertThat(done.answer(2).orElseThrow().tells("access.not-permitted")).isTrue();
        assertThat(done.outcomes().get(RowOutcome.REFUSED)).isEqualTo(1);
        assertThat(asked.outcomes()).isEqualTo(done.outcomes());
        assertThat(SampleLedger.journal(store)).isEmpty();
    }

    private ImportReport take(String... rows) {
        return SampleLedger.take(
                desk, HEADER + Stream.of(rows).map(LedgerRegisterTest::plain).collect(Collectors.joining()));
    }

    private static String row(String household, String relation, String name, String sex, String document) {
        return "420102400003,第4网格,汉口花园,104室,%s,%s,%s,%s,%s,1901-02-03,人户一致,常住,ARRIVED,TAGS,2026-10-01,入户\r\n"
                .formatted(household, relation, name, sex, document);
    }

    private static String plain(String row) {
        return row.replace("ARRIVED", "").replace("TAGS", "");
    }

    private Optional<Resident> named(String name) {
        return all(Resident.TYPE).stream()
                .filter(resident -> resident.particulars().name().equals(PersonName.of(name)))
                .findFirst();
    }

    private <A extends Aggregate> A only(AggregateType<A> type) {
        assertThat(all(type)).hasSize(1);
        return all(type).get(0);
    }

    private <A extends Aggregate> List<A> all(AggregateType<A> type) {
        return desk.search(Criteria.of(type)).get().items().stream()
                .map(Found::state)
                .toList();
    }
}
