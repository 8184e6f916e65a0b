package org.gridgovernance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.relocation.Relocations;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.store.contract.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department's list beside those who are no longer there, and beside where people are. */
class ReconciliationStandingTest {
    private static final LocalDate DAY = Town.TODAY;
    private static final Residence LIVES = Residence.builder()
            .status(ResidenceStatus.PRESENT_ONLY)
            .kind(ResidenceKind.HABITUAL)
            .community(Town.HERE)
            .build();

    private Governance governance;
    private Desk desk;

    @BeforeEach
    @BeforeTry
    void open() {
        governance = Governance.builder().clock(() -> Town.NOW).build();
        desk = governance.as(Town.steward());
    }

    @Test
    void aDeadPersonOnTheListIsNamedAndNothingIsProposed() {
        Resident dead = register("王一", 1);
        Town.done(desk, Town.death(dead));
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report = compare(DAY, proposals, row("王一", 1));
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.accord()).isEqualTo(Accord.GONE);
            assertThat(row.residents()).containsExactly(dead.id());
            assertThat(row.findings()).extracting(Finding::code).containsExactly(ResidentReason.DECEASED.code());
        });
        assertThat(proposals).isEmpty();
        assertThat(compare(DAY, proposals).onlyHere()).isEmpty();
    }

    @Test
    void whoDiedAfterTheDayOfTheListWasThereOnIt() {
        Resident dead = register("王一", 1);
        Town.done(desk, Town.death(dead));
        assertThat(compare(DAY.minusDays(1), new ArrayList<>(), row("王一", 1)).count(Accord.AGREED))
                .isOne();
    }

    @Test
    void whoMovedAwayIsNamedWhereTheNewCommunityIsNotRead() {
        Resident left = register("王一", 1);
        Relocations.between(desk, desk)
                .move(Town.offer(left, Town.NEXT_DOOR), arrival -> arrival)
                .get();
        Desk here = governance.as(Town.actor("clerk", Role.DATA_STEWARD, Town.HERE));
        ReconciliationReport report = Reconciliation.of(here, Town.HERE, Source.PUBLIC_SECURITY, DAY)
                .compare(Stream.of(row("王一", 1)))
                .get();
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.accord()).isEqualTo(Accord.GONE);
            assertThat(row.residents()).containsExactly(left.id());
            assertThat(row.findings()).extracting(Finding::code).containsExactly(RelocationReason.MOVED_AWAY.code());
        });
        assertThat(compare(DAY, new ArrayList<>(), row("王一", 1)).count(Accord.ELSEWHERE))
                .as("who may read the other register too")
                .isOne();
        assertThat(report.onlyHere()).isEmpty();
    }

    @Test
    void whoMovedAwayAfterTheDayOfTheListWasThereOnIt() {
        Resident left = Town.done(desk, Town.register(Town.HERE, "王一", 1));
        Relocations.between(desk, desk)
                .move(Town.offer(left, Town.NEXT_DOOR), arrival -> arrival)
                .get();
        Desk here = governance.as(Town.actor("clerk", Role.DATA_STEWARD, Town.HERE));
        assertThat(Reconciliation.of(here, Town.HERE, Source.PUBLIC_SECURITY, DAY.minusDays(1))
                        .compare(Stream.of(row("王一", 1)))
                        .get()
                        .count(Accord.GONE))
                .isZero();
    }

    @Test
    void whoIsOfferedToAnotherCommunityIsStillHereAndNotRegisteredTwice() {
        Resident offered = register("王一", 1);
        Town.done(desk, Town.offer(offered, Town.NEXT_DOOR));
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report = compare(DAY, proposals, row("王一", 1));
        assertThat(report.rows().get(0).accord()).isEqualTo(Accord.AGREED);
        assertThat(proposals).isEmpty();
    }

    @Test
    void whoseResidenceEndedIsNamedUnlessTheListHasThemBack() {
        Resident gone = lives("王一", 1, LIVES);
        Town.done(desk, ends(gone, LIVES, DAY.minusDays(3)));
        assertThat(compare(DAY, new ArrayList<>(), row("王一", 1)).rows().get(0))
                .satisfies(row -> assertThat(row.accord()).isEqualTo(Accord.GONE))
                .satisfies(row -> assertThat(row.findings())
                        .extracting(Finding::code)
                        .containsExactly(LedgerFinding.NOT_HERE.code()));
        List<Command<Resident>> proposals = new ArrayList<>();
        ListedPerson back = row("王一", 1, LIVES);
        assertThat(compare(DAY, proposals, back).rows().get(0).differing()).containsExactly(FactGroup.RESIDENCE);
        assertThat(proposals).hasOnlyElementsOfTypes(BeginResidence.class, StateFacts.class);
        execute(proposals);
        assertThat(compare(DAY, proposals, back).count(Accord.AGREED)).isOne();
    }

    @Test
    void anEntryMergedIntoAnotherIsNobodyOfItsOwn() {
        Resident kept = register("王一", 1);
        Resident duplicate = Town.done(desk, Town.register(Town.HERE, "王一"));
        Town.done(desk, Town.merge(kept, duplicate));
        ReconciliationReport report = compare(DAY, new ArrayList<>(), row("王一", 1));
        assertThat(report.rows().get(0).residents()).containsExactly(kept.id());
        assertThat(report.onlyHere()).isEmpty();
        ListedPerson unpapered = new ListedPerson(
                Optional.empty(),
                Optional.empty(),
                Said.builder().name(PersonName.of("王一")).build());
        assertThat(compare(DAY, new ArrayList<>(), unpapered).rows().get(0).residents())
                .containsExactly(kept.id());
    }

    @Test
    void aDeadNamesakeDoesNotHideWhoLives() {
        Resident dead = register("王一", 1);
        Town.done(desk, Town.death(dead));
        Resident alive = Town.done(
                desk,
                RegisterResident.builder()
                        .from(Town.register(Town.HERE, "王一"))
                        .particulars(Particulars.builder()
                                .from(dead.particulars())
                                .birth(BirthDate.of(LocalDate.of(1950, 1, 1)))
                                .build())
                        .build());
        ListedPerson born = new ListedPerson(
                Optional.empty(),
                Optional.empty(),
                Said.builder()
                        .name(PersonName.of("王一"))
                        .birth(BirthDate.of(LocalDate.of(1950, 1, 1)))
                        .build());
        ComparedRow row = compare(DAY, new ArrayList<>(), born).rows().get(0);
        assertThat(row.accord()).isEqualTo(Accord.AGREED);
        assertThat(row.residents()).containsExactly(alive.id());
    }

    @Test
    void whomARowMayBeAboutIsNamed() {
        Resident one = Town.done(desk, Town.register(Town.HERE, "王一"));
        Resident other = Town.done(desk, Town.register(Town.HERE, "王一"));
        ComparedRow row = compare(DAY, new ArrayList<>(), row("王一", 1)).rows().get(0);
        assertThat(row.accord()).isEqualTo(Accord.AMBIGUOUS);
        assertThat(row.residents()).containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void aResidenceThatTheDoorVisitSaidIsNotContradictedByAFeed() {
        Residence seen =
                Residence.builder().from(LIVES).source(Source.DOOR_VISIT).build();
        lives("王一", 1, seen);
        Residence stated =
                Residence.builder().from(LIVES).kind(ResidenceKind.TENANT).build();
        List<Command<Resident>> proposals = new ArrayList<>();
        ReconciliationReport report = compare(DAY, proposals, row("王一", 1, stated));
        assertThat(report.count(Accord.DIFFERING)).isOne();
        assertThat(proposals).hasOnlyElementsOfType(StateFacts.class);
    }

    @Test
    void whatTheDoorVisitSaidOfALaterDayIsNotTakenBackByAFeed() {
        Resident wang = Town.done(desk, Town.register(Town.HERE, "王一", 1));
        Residence seen =
                Residence.builder().from(LIVES).source(Source.DOOR_VISIT).build();
        Town.done(
                desk,
                BeginResidence.builder()
                        .commandId(Town.id())
                        .occurredAt(Town.NOW)
                        .home(Town.HERE)
                        .resident(wang.id())
                        .residence(seen)
                        .since(DAY)
                        .build());
        List<Command<Resident>> proposals = new ArrayList<>();
        compare(DAY.minusDays(9), proposals, row("王一", 1, LIVES));
        assertThat(proposals).hasOnlyElementsOfType(StateFacts.class);
    }

    /**
     * A residence fact of the register.
     *
     * @param way the tie
     * @param source who said so; 0 for nobody
     * @param from on which day it begins, counted from that of the list
     * @param days how long it lasts; 0 for ever
     */
    record Fact(int way, int source, int from, int days) {
        Optional<Source> said() {
            return List.<Optional<Source>>of(
                            Optional.empty(), Optional.of(Source.PHONE), Optional.of(Source.PUBLIC_SECURITY))
                    .get(source);
        }
    }

    /** Whatever the register has, unless it trusts another source more: once all is done that was proposed, both agree. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsProposedOfResidencesBringsBothTogether(@ForAll("facts") List<Fact> facts, @ForAll("ways") int said) {
        Dwelling[] rooms = {room("1"), room("2")};
        LocalDate day = DAY.minusDays(20);
        Resident resident = register("王一", 1);
        facts.forEach(fact -> enter(resident, fact, way(fact.way(), rooms), day));
        ListedPerson row = row("王一", 1, way(said, rooms));
        List<Command<Resident>> proposals = new ArrayList<>();
        List<Command<Resident>> same = new ArrayList<>();
        ReconciliationReport before = compare(day, proposals, row);
        compare(day, same, row);
        assertThat(same).isEqualTo(proposals);
        execute(proposals);
        long events = governance.verify(Town.HERE).events();
        execute(proposals);
        assertThat(governance.verify(Town.HERE).events()).isEqualTo(events);
        List<Command<Resident>> none = new ArrayList<>();
        assertThat(compare(day, none, row).count(Accord.AGREED))
                .as("%s", before.rows())
                .isOne();
        assertThat(none).isEmpty();
        assertThat(governance.verify(Town.HERE).isClean()).isTrue();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        ways(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-3, 2),
                        Arbitraries.integers().between(0, 4))
                .as(Fact::new)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> ways() {
        return Arbitraries.integers().between(0, 11);
    }

    /** Two dwellings or none, three kinds, one of them an absence, and two ways to live there. */
    private static Residence way(int number, Dwelling... rooms) {
        ResidenceKind kind = List.of(ResidenceKind.HABITUAL, ResidenceKind.TENANT, ResidenceKind.TEMPORARILY_AWAY)
                .get(number % 3);
        return Residence.builder()
                .from(LIVES)
                .kind(kind)
                .status(number % 2 == 0 ? ResidenceStatus.PRESENT_ONLY : ResidenceStatus.REGISTERED_AND_PRESENT)
                .dwelling(number % 4 < 2 ? Optional.of(rooms[number % 4].id()) : Optional.empty())
                .build();
    }

    private void enter(Resident resident, Fact fact, Residence way, LocalDate day) {
        Residence residence = Residence.builder().from(way).source(fact.said()).build();
        LocalDate from = day.plusDays(fact.from());
        desk.execute(BeginResidence.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(Town.HERE)
                .resident(resident.id())
                .residence(residence)
                .since(from)
                .build());
        if (fact.days() > 0) {
            desk.execute(EndResidence.builder()
                    .from(ends(resident, residence, from.plusDays(fact.days())))
                    .since(from)
                    .build());
        }
    }

    private Dwelling room(String room) {
        return Town.done(desk, Town.dwelling(Town.HERE, room));
    }

    private Resident register(String name, int number) {
        return Town.done(desk, Town.register(Town.HERE, name, number));
    }

    private Resident lives(String name, int number, Residence residence) {
        return Town.done(
                desk,
                RegisterResident.builder()
                        .from(Town.register(Town.HERE, name, number))
                        .residence(residence)
                        .residesFrom(DAY.minusYears(1))
                        .build());
    }

    private static EndResidence ends(Resident resident, Residence residence, LocalDate to) {
        return EndResidence.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(Town.HERE)
                .resident(resident.id())
                .residence(residence)
                .to(to)
                .build();
    }

    private static ListedPerson row(String name, int number) {
        return row(name, number, Optional.empty());
    }

    private static ListedPerson row(String name, int number, Residence residence) {
        return row(name, number, Optional.of(residence));
    }

    private static ListedPerson row(String name, int number, Optional<Residence> residence) {
        return new ListedPerson(
                Optional.empty(),
                Optional.of(Document.of(DocumentKind.RESIDENT_ID, Town.idNumber(number))),
                Said.builder().name(PersonName.of(name)).residence(residence).build());
    }

    private ReconciliationReport compare(LocalDate day, List<Command<Resident>> proposals, ListedPerson... list) {
        return Reconciliation.of(desk, Town.HERE, Source.PUBLIC_SECURITY, day)
                .proposing(proposals::add)
                .compare(Stream.of(list))
                .get();
    }

    private void execute(List<Command<Resident>> proposals) {
        List<Answer> answers = desk.executeAll(proposals);
        assertThat(answers.stream().map(Answer::outcome).filter(Either::isLeft)).isEmpty();
    }
}
