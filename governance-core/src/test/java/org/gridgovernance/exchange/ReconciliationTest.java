package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;
import org.gridgovernance.Governance;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.store.contract.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department's list beside the register: every row has one answer, and what is proposed is harmless done twice. */
class ReconciliationTest {
    private static final AreaCode HOME = Town.HERE;
    private static final LocalDate DAY = Town.TODAY;

    private Governance governance;
    private Desk desk;

    @BeforeEach
    @BeforeTry
    void open() {
        governance = Governance.builder().clock(() -> Town.NOW).build();
        desk = governance.as(Town.steward());
    }

    /**
     * Somebody, as register or list have them.
     *
     * @param name which name
     * @param born which birth date; 0 for none
     * @param papers which identity number; 0 for none
     * @param phone which telephone number; 0 for none
     */
    record Someone(int name, int born, int papers, int phone) {
        PersonName called() {
            return PersonName.of("欧阳" + "明亮红兰梅川山水".charAt(name));
        }

        Optional<BirthDate> birth() {
            return born == 0 ? Optional.empty() : Optional.of(BirthDate.of(LocalDate.of(1950 + born, 1, 1)));
        }

        List<Document> documents() {
            return papers == 0
                    ? List.of()
                    : List.of(Document.of(DocumentKind.RESIDENT_ID, Town.idNumber(papers * 1000)));
        }

        List<Phone> phones() {
            return phone == 0 ? List.of() : List.of(Phone.of("1390000000" + phone));
        }

        ListedPerson listed() {
            Said said = Said.builder()
                    .name(called())
                    .birth(birth())
                    .phones(phones())
                    .build();
            return new ListedPerson(Optional.empty(), documents().stream().findFirst(), said);
        }
    }

    @Test
    void everyRowIsAgreedDifferingOnlyThereOrAmbiguousAndTheRestIsOnlyHere() {
        enter(new Someone(0, 1, 0, 1));
        enter(new Someone(1, 2, 0, 1));
        enter(new Someone(2, 3, 0, 0));
        enter(new Someone(2, 3, 0, 0));
        Resident unlisted = enter(new Someone(3, 4, 0, 0));
        ReconciliationReport report = compare(
                new Someone(0, 1, 0, 1), new Someone(1, 2, 0, 2), new Someone(2, 3, 0, 0), new Someone(4, 1, 0, 0));
        assertThat(report.rows().stream().map(ComparedRow::accord))
                .containsExactly(Accord.AGREED, Accord.DIFFERING, Accord.AMBIGUOUS, Accord.ONLY_THERE);
        assertThat(report.rows().stream().map(ComparedRow::row)).containsExactly(1, 2, 3, 4);
        assertThat(report.rows().get(1).differing()).containsExactly(FactGroup.CONTACT);
        assertThat(report.differing()).isEqualTo(Map.of(FactGroup.CONTACT, 1));
        assertThat(report.onlyHere()).containsExactly(unlisted.id());
    }

    @Test
    void aDocumentTellsBeforeTheName() {
        enter(new Someone(0, 0, 1, 0));
        enter(new Someone(1, 1, 2, 0));
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report = with(proposals, new Someone(1, 0, 1, 0));
        assertThat(report.count(Accord.DIFFERING)).as("a change of name").isOne();
        assertThat(proposals).singleElement().isInstanceOf(StateFacts.class);
    }

    @Test
    void anothersDocumentIsAmbiguousAndProposesNothing() {
        enter(new Someone(0, 1, 1, 0));
        List<Command<Resident>> proposals = new ArrayList<>();
        assertThat(with(proposals, new Someone(1, 2, 1, 0)).count(Accord.AMBIGUOUS))
                .isOne();
        assertThat(proposals).isEmpty();
    }

    @Test
    void aNamesakeWithAnotherDocumentOrBirthIsAnother() {
        enter(new Someone(0, 1, 1, 0));
        enter(new Someone(1, 1, 0, 0));
        ReconciliationReport report = compare(new Someone(0, 1, 2, 0), new Someone(1, 2, 0, 0));
        assertThat(report.count(Accord.ONLY_THERE)).isEqualTo(2);
        assertThat(report.onlyHere()).hasSize(2);
    }

    @Test
    void aNameAloneTellsNobodyFromNobody() {
        enter(new Someone(0, 1, 0, 1));
        ReconciliationReport report = compare(
                new Someone(0, 0, 0, 0), new Someone(0, 0, 0, 2), new Someone(0, 0, 0, 1), new Someone(1, 0, 0, 0));
        assertThat(report.rows().stream().map(ComparedRow::accord))
                .containsExactly(Accord.AMBIGUOUS, Accord.AMBIGUOUS, Accord.AGREED, Accord.ONLY_THERE);
        assertThat(report.onlyHere()).isEmpty();
    }

    @Test
    void aMissingDocumentIsProposedOnceAndNeverASecondOneOfTheSameList() {
        enter(new Someone(0, 1, 0, 0));
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report = with(proposals, new Someone(0, 1, 1, 0), new Someone(0, 1, 2, 0));
        assertThat(report.rows().stream().map(ComparedRow::accord)).containsExactly(Accord.DIFFERING, Accord.AMBIGUOUS);
        assertThat(report.rows().get(0).differing()).containsExactly(FactGroup.IDENTITY);
        assertThat(proposals).singleElement().isInstanceOf(AddDocument.class);
        execute(proposals);
        assertThat(compare(new Someone(0, 1, 1, 0)).count(Accord.AGREED)).isOne();
    }

    @Test
    void twoOfOneNameBornOnOneDayWithADocumentEachAreTwo() {
        Someone[] namesakes = {new Someone(0, 1, 1, 0), new Someone(0, 1, 2, 0)};
        List<Command<Resident>> proposals = new ArrayList<>();
        assertThat(with(proposals, namesakes).count(Accord.ONLY_THERE)).isEqualTo(2);
        execute(proposals);
        assertThat(compare(namesakes).count(Accord.AGREED)).isEqualTo(2);
    }

    @Test
    void oneDocumentUnderTwoNamesIsRegisteredOnce() {
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report = with(proposals, new Someone(0, 1, 1, 0), new Someone(1, 2, 1, 0));
        assertThat(report.rows().stream().map(ComparedRow::accord))
                .containsExactly(Accord.ONLY_THERE, Accord.AMBIGUOUS);
        assertThat(proposals).hasSize(1);
    }

    @Test
    void whoIsRegisteredOrListedInAnotherCommunityIsElsewhere() {
        Someone neighbour = new Someone(0, 1, 1, 0);
        done(RegisterResident.builder()
                .from(registration(neighbour))
                .home(Town.NEXT_DOOR)
                .build());
        Said said = new Someone(1, 1, 0, 0).listed().said();
        ListedPerson there = new ListedPerson(Optional.of(Town.NEXT_DOOR), Optional.empty(), said);
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report = reconciliation(proposals)
                .compare(Stream.of(neighbour.listed(), there))
                .get();
        assertThat(report.count(Accord.ELSEWHERE)).isEqualTo(2);
        assertThat(proposals).isEmpty();
    }

    @Test
    void whoLeftBeforeTheDayOfTheListIsNotMissedByIt() {
        Someone gone = new Someone(0, 1, 0, 0);
        Residence lived = Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(ResidenceKind.HABITUAL)
                .community(HOME)
                .build();
        Resident resident = done(RegisterResident.builder()
                .from(registration(gone))
                .residence(lived)
                .residesFrom(DAY.minusYears(1))
                .build());
        assertThat(compare().onlyHere()).containsExactly(resident.id());
        done(EndResidence.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(HOME)
                .resident(resident.id())
                .residence(lived)
                .to(DAY.minusDays(3))
                .build());
        assertThat(compare().onlyHere()).isEmpty();
    }

    @Test
    void aListIsReadWithTheTitlesOfALedgerAndABrokenRowIsSaid() throws IOException {
        enter(new Someone(0, 1, 1, 1));
        String list = "序号,姓名,公民身份号码,出生年月日,手机号,人户情况,人口类型\n"
                + "1,欧阳明," + Town.idNumber(1000) + ",1951-01-01,13900000001,,\n"
                + "2,欧阳亮,123,1951-01-01,,,\n"
                + "3,欧阳红,,1953-01-01,13900000003,人户一致,户籍人口\n";
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report =
                reconciliation(proposals).read(new StringReader(list)).get();
        assertThat(report.rows())
                .extracting(ComparedRow::row, ComparedRow::accord)
                .containsExactly(tuple(2, Accord.AGREED), tuple(3, Accord.UNREADABLE), tuple(4, Accord.ONLY_THERE));
        assertThat(report.rows().get(1).findings())
                .extracting(Finding::column)
                .contains(LedgerColumn.DOCUMENT_NUMBER.title());
        assertThat(((RegisterResident) proposals.get(0)).residence())
                .hasValueSatisfying(residence -> assertThat(residence.source()).contains(Source.PUBLIC_SECURITY));
    }

    @Test
    void aListThatIsNoneIsRefusedAndProposesNothing() throws IOException {
        List<Command<Resident>> proposals = new ArrayList<>();
        assertThat(reconciliation(proposals)
                        .read(new StringReader("性别\n男\n"))
                        .getLeft()
                        .names(LedgerReason.COLUMN_MISSING))
                .isTrue();
        assertThat(reconciliation(proposals)
                        .read(new StringReader("姓名,性别\n欧阳明,男\n\"欧阳"))
                        .getLeft()
                        .names(LedgerReason.HALF_WRITTEN))
                .isTrue();
        assertThat(proposals).isEmpty();
    }

    @Test
    void whoMayNotReadTheRegisterComparesNothing() {
        Desk stranger = governance.as(Actor.of("stranger", Grant.of(Role.GRID_OFFICER, Town.ELSEWHERE)));
        assertThat(Reconciliation.of(stranger, HOME, Source.PUBLIC_SECURITY, DAY)
                        .compare(Stream.of(new Someone(0, 1, 0, 0).listed()))
                        .isLeft())
                .isTrue();
    }

    @Test
    void theReportHoldsNoValueOfTheListOrTheRegister() throws IOException {
        done(Town.register(HOME, Canaries.NAME));
        Said said = Said.builder()
                .name(PersonName.of(Canaries.NAME))
                .addPhone(Phone.of(Canaries.PHONE))
                .build();
        ListedPerson person = new ListedPerson(
                Optional.empty(), Optional.of(Document.of(DocumentKind.RESIDENT_ID, Canaries.ID_NUMBER)), said);
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report =
                reconciliation(proposals).compare(Stream.of(person, person)).get();
        StringBuilder json = new StringBuilder();
        report.writeJson(json);
        Json.strict().tree(json.toString());
        assertThat(Canaries.in(json.toString() + report + report.rows() + person + proposals))
                .isEmpty();
        assertThat(json.toString()).startsWith("{\"counts\":{").contains("\"AMBIGUOUS\":2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListedPerson(
                        Optional.empty(), Optional.empty(), Said.builder().build()));
    }

    @Test
    void aListLongerThanAPortionAndARegisterLongerThanAPageAreComparedWhole() {
        int people = 2_300;
        desk.executeAll(IntStream.range(0, people)
                .mapToObj(i -> Town.register(HOME, "王" + (char) ('一' + i)))
                .toList());
        ReconciliationReport report = Reconciliation.of(desk, HOME, Source.PUBLIC_SECURITY, DAY)
                .compare(IntStream.range(1_000, 3_300)
                        .mapToObj(i -> new ListedPerson(
                                Optional.empty(),
                                Optional.of(Document.of(DocumentKind.RESIDENT_ID, Town.idNumber(i))),
                                Said.builder()
                                        .name(PersonName.of("王" + (char) ('一' + i)))
                                        .build())))
                .get();
        assertThat(report.count(Accord.AMBIGUOUS)).isEqualTo(1_300);
        assertThat(report.count(Accord.ONLY_THERE)).isEqualTo(1_000);
        assertThat(report.onlyHere()).hasSize(1_000);
        assertThat(report.rows()).last().extracting(ComparedRow::row).isEqualTo(2_300);
    }

    /** With a document each, everybody is told from everybody, and each group is what a look at both lists says. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theGroupsAreWhatALookAtBothSays(
            @ForAll("reached") List<Integer> register, @ForAll("reached") List<Integer> list) {
        Map<Integer, Someone> here = people(register);
        Map<Integer, Someone> there = people(list);
        here.values().forEach(this::enter);
        ReconciliationReport report = compare(there.values().toArray(Someone[]::new));

        Set<Integer> both = new HashSet<>(here.keySet());
        both.retainAll(there.keySet());
        long agreed = both.stream()
                .filter(each -> there.get(each).phone() == 0 || here.get(each).equals(there.get(each)))
                .count();
        assertThat(report.count(Accord.AGREED)).isEqualTo((int) agreed);
        assertThat(report.count(Accord.DIFFERING)).isEqualTo(both.size() - (int) agreed);
        assertThat(report.count(Accord.ONLY_THERE)).isEqualTo(there.size() - both.size());
        assertThat(report.onlyHere()).hasSize(here.size() - both.size());
    }

    /** However people are mistaken for each other: counts sum up, and what is proposed is done once and comes to an end. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whateverTheListProposalsAreHarmlessAndComeToAnEnd(
            @ForAll("anybody") List<Someone> register, @ForAll("anybody") List<Someone> list) {
        register.forEach(someone -> desk.execute(registration(someone)));
        Someone[] rows = list.toArray(Someone[]::new);
        Set<CommandId> known = new HashSet<>();
        for (int run = 0; run < 5; run++) {
            List<Command<Resident>> proposals = new ArrayList<>();
            ReconciliationReport report = with(proposals, rows);
            assertThat(report.counts().values().stream()
                            .mapToInt(count -> count)
                            .sum())
                    .isEqualTo(list.size());
            List<Command<Resident>> same = new ArrayList<>();
            assertThat(with(same, rows).rows()).isEqualTo(report.rows());
            assertThat(same).isEqualTo(proposals);
            assertThat(report.proposals()).isEqualTo(proposals.size());
            execute(proposals);
            long events = governance.verify(HOME).events();
            execute(proposals);
            assertThat(governance.verify(HOME).events()).isEqualTo(events);
            boolean news = known.addAll(ids(proposals));
            assertThat(news && run == 4).as("still news in the fifth run").isFalse();
        }
        assertThat(governance.verify(HOME).isClean()).isTrue();
        assertThat(documents()).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Integer>> reached() {
        return Arbitraries.integers().between(-1, 2).list().ofSize(8);
    }

    @Provide
    Arbitrary<List<Someone>> anybody() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2))
                .as(Someone::new)
                .list()
                .ofMaxSize(8);
    }

    /** Those of eight people who are there, each with a name and a document, and perhaps a telephone number. */
    private static Map<Integer, Someone> people(List<Integer> reached) {
        Map<Integer, Someone> people = new TreeMap<>();
        IntStream.range(0, reached.size())
                .filter(each -> reached.get(each) >= 0)
                .forEach(each -> people.put(each, new Someone(each, 0, each + 1, reached.get(each))));
        return people;
    }

    private static Set<CommandId> ids(List<Command<Resident>> proposals) {
        return proposals.stream().map(Command::commandId).collect(Collectors.toSet());
    }

    private List<String> documents() {
        return new SampleRegister(desk)
                .residents().stream().flatMap(SampleRegister::numbers).toList();
    }

    private ReconciliationReport compare(Someone... list) {
        return with(new ArrayList<>(), list);
    }

    private ReconciliationReport with(List<Command<Resident>> proposals, Someone... list) {
        return reconciliation(proposals)
                .compare(Stream.of(list).map(Someone::listed))
                .get();
    }

    private Reconciliation reconciliation(List<Command<Resident>> proposals) {
        return Reconciliation.of(desk, HOME, Source.PUBLIC_SECURITY, DAY).proposing(proposals::add);
    }

    private void execute(List<Command<Resident>> proposals) {
        List<Answer> answers = desk.executeAll(proposals);
        assertThat(answers.stream().map(Answer::outcome).filter(Either::isLeft)).isEmpty();
    }

    private Resident enter(Someone someone) {
        return done(registration(someone));
    }

    private Resident done(Command<Resident> command) {
        return Town.done(desk, command);
    }

    private static RegisterResident registration(Someone someone) {
        return RegisterResident.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(HOME)
                .particulars(Particulars.builder()
                        .from(Particulars.of(someone.called(), Sex.UNKNOWN))
                        .birth(someone.birth())
                        .phones(someone.phones())
                        .build())
                .documents(someone.documents())
                .build();
    }
}
