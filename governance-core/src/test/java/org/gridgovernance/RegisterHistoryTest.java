package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.LeaveHouseholds;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.ReleaseResident;
import org.gridgovernance.resident.relocation.WithdrawOffer;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** Whatever is done to households and residents, in whatever order and however late it is told, the register holds. */
class RegisterHistoryTest {

    enum Act {
        REGISTER,
        CORRECT,
        ADD_DOCUMENT,
        TAG,
        VERIFY,
        BEGIN,
        END,
        CORRECT_RESIDENCE,
        MOVE_RESIDENCE,
        STATE,
        DIE,
        REVOKE,
        OFFER,
        WITHDRAW,
        RELEASE,
        ERASE,
        MERGE,
        UNDO_MERGE,
        FORM,
        JOIN,
        LEAVE,
        CHANGE_HEAD,
        MOVE,
        VERIFY_HOUSEHOLD,
        LEAVE_ALL;

        /** What happens while people stay. */
        static final Set<Act> EVERYDAY = EnumSet.complementOf(EnumSet.of(DIE, REVOKE, OFFER, WITHDRAW, RELEASE));
    }

    /**
     * What somebody does.
     *
     * @param act what
     * @param who which resident, counted round
     * @param where which household, counted round
     * @param dwelling which dwelling, counted round
     * @param relation a relation to the head
     * @param daysAgo how late it is told
     */
    record Step(Act act, int who, int where, int dwelling, Relation relation, int daysAgo) {
        Step inHousehold(int number) {
            return new Step(act, who, number, dwelling, relation, daysAgo);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theRegisterHolds(@ForAll("histories") List<Step> history) {
        Register register = new Register();
        history.forEach(register::does);
        assertThat(register.town.governance().verify(HOME).differences()).isEmpty();
        register.accepted.forEach(Statistics::collect);
        Statistics.coverage(seen -> Act.EVERYDAY.forEach(act -> seen.check(act).count(times -> times > 0)));
    }

    /** People die, are offered, leave and are erased, while entries are merged and parted. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whoIsGoneIsNowhere(@ForAll("departures") List<Step> history) {
        Register register = new Register();
        history.forEach(register::does);
        assertThat(register.town.governance().verify(HOME).differences()).isEmpty();
        register.accepted.forEach(Statistics::collect);
        Statistics.coverage(seen -> Stream.of(Act.DIE, Act.REVOKE, Act.RELEASE, Act.ERASE)
                .forEach(act -> seen.check(act).count(times -> times > 5)));
    }

    @Provide
    Arbitrary<List<Step>> departures() {
        return histories(
                Act.DIE,
                Act.DIE,
                Act.REVOKE,
                Act.REVOKE,
                Act.OFFER,
                Act.OFFER,
                Act.WITHDRAW,
                Act.RELEASE,
                Act.ERASE,
                Act.MERGE,
                Act.UNDO_MERGE,
                Act.REGISTER,
                Act.FORM,
                Act.JOIN,
                Act.LEAVE,
                Act.CHANGE_HEAD,
                Act.MOVE,
                Act.BEGIN,
                Act.END,
                Act.END);
    }

    /** Heads come and go in any order of edits; {@link Register#holds} looks at every day. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aHouseholdHasOneHeadADayWhateverTheOrder(@ForAll("members come and go") List<Step> history) {
        Register register = new Register();
        history.forEach(register::does);
        register.accepted.forEach(Statistics::collect);
        Statistics.coverage(seen -> Stream.of(Act.JOIN, Act.LEAVE, Act.CHANGE_HEAD)
                .forEach(act -> seen.check(act).count(times -> times > 10)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoMovesAlongLivesWhereTheHouseholdLives(@ForAll("moves") List<Step> history) {
        Register register = new Register();
        List<ResidentId> family = register.familyAt(31);
        history.forEach(step -> register.does(step.inHousehold(1)));
        Household household = register.all(Criteria.of(Household.TYPE)).toList().get(1);
        for (int ago = 31; ago >= 0; ago--) {
            LocalDate day = TODAY.minusDays(ago);
            List<DwellingId> where = household.dwelling().asOf(day).toList();
            assertThat(where).hasSize(1);
            family.forEach(member -> assertThat(register.town
                            .desk()
                            .find(Resident.TYPE, HOME, member)
                            .get()
                            .state()
                            .residences()
                            .asOf(day)
                            .distinct())
                    .as("%s", day)
                    .containsExactly(Town.tenancy(where.get(0))));
        }
    }

    @Provide("members come and go")
    Arbitrary<List<Step>> membersComeAndGo() {
        return histories(Act.JOIN, Act.LEAVE, Act.CHANGE_HEAD, Act.LEAVE_ALL);
    }

    /** Entries are found to be one person, and two again, while households change. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aPersonIsCountedOnceHoweverOftenEntered(@ForAll("merges and partings") List<Step> history) {
        Register register = new Register();
        history.forEach(register::does);
        assertThat(register.town.governance().verify(HOME).differences()).isEmpty();
        register.accepted.forEach(Statistics::collect);
        Statistics.coverage(seen -> Stream.of(Act.MERGE, Act.UNDO_MERGE)
                .forEach(act -> seen.check(act).count(times -> times > 0)));
    }

    @Provide("merges and partings")
    Arbitrary<List<Step>> mergesAndPartings() {
        return histories(
                Act.MERGE,
                Act.MERGE,
                Act.UNDO_MERGE,
                Act.UNDO_MERGE,
                Act.UNDO_MERGE,
                Act.REGISTER,
                Act.JOIN,
                Act.LEAVE,
                Act.CHANGE_HEAD,
                Act.BEGIN,
                Act.ERASE,
                Act.TAG);
    }

    @Provide
    Arbitrary<List<Step>> moves() {
        return histories(Act.MOVE);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return histories(Act.EVERYDAY.toArray(Act[]::new));
    }

    private static Arbitrary<List<Step>> histories(Act... acts) {
        return Combinators.combine(
                        Arbitraries.of(acts),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Relation.HEAD, Relation.SELF, Relation.SPOUSE, Relation.SON),
                        Arbitraries.integers().between(0, 30))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    private static final class Register {
        private final Town town = new Town();
        private final List<DwellingId> dwellings =
                Stream.of("101", "102", "103").map(town::dwelling).toList();
        private final List<ResidentId> residents = new ArrayList<>(List.of(town.resident(), town.resident()));
        private final List<HouseholdId> households = new ArrayList<>();
        private final Map<Object, List<Dated<?>>> known = new HashMap<>();
        private final List<Act> accepted = new ArrayList<>();
        private final List<ResidentId> erased = new ArrayList<>(List.of(new ResidentId(Town.id(999))));

        Register() {
            households.add(town.household(
                    Optional.of(dwellings.get(0)),
                    Town.member(residents.get(0), Relation.HEAD),
                    Town.member(residents.get(1), Relation.SPOUSE)));
        }

        /** A family that has kept house in the first dwelling for that many days. */
        List<ResidentId> familyAt(int daysAgo) {
            Instant at = NOW.minus(Duration.ofDays(daysAgo));
            List<ResidentId> family = Stream.of(1, 2)
                    .map(any -> town.does(town.registration()
                                    .occurredAt(at)
                                    .residence(Town.tenancy(dwellings.get(0)))
                                    .build())
                            .id())
                    .toList();
            households.add(town.does(FormHousehold.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .dwelling(dwellings.get(0))
                            .members(family.stream()
                                    .map(member -> Town.member(member, Relation.OTHER_RELATIVE))
                                    .toList())
                            .build())
                    .id());
            return family;
        }

        void does(Step step) {
            town.tries(command(step)).peek(answer -> {
                accepted.add(step.act());
                if (step.act() == Act.ERASE) {
                    erased.add(((Resident) answer.aggregate()).id());
                }
                if (answer.aggregate() instanceof Resident resident && !residents.contains(resident.id())) {
                    residents.add(resident.id());
                }
                if (answer.aggregate() instanceof Household household && !households.contains(household.id())) {
                    households.add(household.id());
                }
            });
            all(Criteria.of(Household.TYPE)).forEach(this::holds);
            all(Criteria.of(Resident.TYPE)).forEach(this::holds);
            all(Criteria.of(Resident.TYPE)).forEach(this::isNowhereOnceGone);
            assertThat(all(Criteria.of(Household.TYPE))
                            .flatMap(household -> household.members().open())
                            .map(Membership::resident))
                    .as("erased members")
                    .doesNotContainAnyElementsOf(erased);
        }

        private void holds(Household household) {
            for (int ago = 0; ago <= 31; ago++) {
                LocalDate day = TODAY.minusDays(ago);
                assertThat(household.members().asOf(day).filter(Membership::isHead))
                        .as("heads on %s", day)
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(household.dwelling().asOf(day))
                        .as("dwellings on %s", day)
                        .hasSizeLessThanOrEqualTo(1);
            }
            assertThat(household.members().open().filter(Membership::isHead)).hasSizeLessThanOrEqualTo(1);
            assertThat(household.members().open().map(Membership::resident)).doesNotHaveDuplicates();
            for (int ago = 0; ago <= 31; ago++) {
                assertThat(household.members().asOf(TODAY.minusDays(ago)).map(Membership::resident))
                        .doesNotHaveDuplicates();
            }
            losesNothing(household.id() + " members", household.members());
            losesNothing(household.id() + " dwelling", household.dwelling());
        }

        private void holds(Resident resident) {
            assertThat(resident.residences().open()).doesNotHaveDuplicates();
            assertThat(resident.mergedInto().isPresent()
                            && resident.residences().standing().findAny().isPresent())
                    .as("a duplicate is counted nowhere")
                    .isFalse();
            if (!resident.particulars().name().isErased()) {
                losesNothing(resident.id() + " residences", resident.residences());
            }
        }

        private void isNowhereOnceGone(Resident resident) {
            resident.goneOn().or(resident::erasedOn).ifPresent(gone -> gone.datesUntil(TODAY.plusDays(40))
                    .forEach(day -> {
                        assertThat(resident.residences().asOf(day))
                                .as("%s on %s", resident.id(), day)
                                .isEmpty();
                        assertThat(all(Criteria.of(Household.TYPE))
                                        .flatMap(
                                                household -> household.members().asOf(day))
                                        .map(Membership::resident))
                                .doesNotContain(resident.id());
                    }));
        }

        /** Entries stand where they stood; all that may change in one is that it stands no more. */
        private void losesNothing(Object whose, Timeline<?> now) {
            List<Dated<?>> before = known.getOrDefault(whose, List.of());
            assertThat(now.entries()).hasSizeGreaterThanOrEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                Dated<?> was = before.get(i);
                Dated<?> is = now.entries().get(i);
                assertThat(new Dated<>(is.value(), is.from(), is.to(), is.knownFrom(), was.knownTo()))
                        .isEqualTo(was);
                assertThat(was.stands() || !is.stands()).isTrue();
            }
            known.put(whose, List.copyOf(now.entries()));
        }

        private <A extends org.gridgovernance.kernel.Aggregate> Stream<A> all(Criteria<A> criteria) {
            return town.desk().search(criteria).get().items().stream().map(Found::state);
        }

        private Command<?> command(Step step) {
            Instant at = NOW.minus(Duration.ofDays(step.daysAgo()));
            LocalDate day = TODAY.minusDays(step.daysAgo());
            ResidentId who = residents.get(step.who() % residents.size());
            HouseholdId where = households.get(step.where() % households.size());
            DwellingId dwelling = dwellings.get(step.dwelling());
            Verification seen = new Verification(day, Source.DOOR_VISIT);
            Membership member = Town.member(who, step.relation());
            return switch (step.act()) {
                case REGISTER ->
                    town.registration()
                            .occurredAt(at)
                            .residence(Town.tenancy(dwelling))
                            .documents(step.who() == 0 ? List.of(Town.idCard()) : List.of())
                            .build();
                case CORRECT ->
                    CorrectResident.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .particulars(Particulars.of(PersonName.of(Canaries.NAME + step.where()), Sex.FEMALE))
                            .build();
                case ADD_DOCUMENT ->
                    AddDocument.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .document(Town.idCard())
                            .build();
                case TAG ->
                    SetCareTags.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .careTags(tags(step.where()))
                            .build();
                case VERIFY ->
                    VerifyResident.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .verification(seen)
                            .build();
                case BEGIN ->
                    BeginResidence.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .residence(Town.tenancy(dwelling))
                            .since(day)
                            .build();
                case END ->
                    EndResidence.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .residence(Town.tenancy(dwelling))
                            .to(day)
                            .build();
                case CORRECT_RESIDENCE ->
                    CorrectResidence.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .residence(Town.tenancy(dwelling))
                            .corrected(Residence.builder()
                                    .from(Town.tenancy(dwelling))
                                    .origin(PersonalText.of(Canaries.ADDRESS))
                                    .build())
                            .since(day)
                            .build();
                case STATE ->
                    StateFacts.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .source(Source.values()[step.where()])
                            .day(day)
                            .said(Said.builder()
                                    .name(PersonName.of(Canaries.NAME + step.dwelling()))
                                    .residence(Town.tenancy(dwelling))
                                    .build())
                            .build();
                case DIE -> new HouseholdActs(town, step.daysAgo()).death(who);
                case REVOKE -> new HouseholdActs(town, step.daysAgo()).revoke(who);
                case OFFER ->
                    OfferResident.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .to(Town.ELSEWHERE)
                            .build();
                case WITHDRAW ->
                    WithdrawOffer.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .relocation(offer(who))
                            .build();
                case RELEASE ->
                    ReleaseResident.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .relocation(offer(who))
                            .build();
                case MOVE_RESIDENCE ->
                    MoveResidence.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .fromDwelling(dwelling)
                            .toDwelling(dwellings.get(step.where()))
                            .build();
                case ERASE ->
                    EraseResident.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .basis("个人信息保护法第47条")
                            .build();
                case MERGE ->
                    MergeResidents.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .survivor(who)
                            .duplicate(residents.get(step.where() % residents.size()))
                            .build();
                case UNDO_MERGE ->
                    UndoMerge.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .duplicate(who)
                            .build();
                case FORM ->
                    FormHousehold.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .dwelling(dwelling)
                            .members(List.of(member))
                            .build();
                case JOIN ->
                    JoinHousehold.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .household(where)
                            .member(member)
                            .build();
                case LEAVE ->
                    LeaveHousehold.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .household(where)
                            .resident(who)
                            .build();
                case CHANGE_HEAD ->
                    ChangeHead.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .household(where)
                            .head(who)
                            .formerHead(step.relation())
                            .build();
                case MOVE ->
                    MoveHousehold.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .household(where)
                            .dwelling(dwelling)
                            .build();
                case LEAVE_ALL ->
                    LeaveHouseholds.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .resident(who)
                            .build();
                case VERIFY_HOUSEHOLD ->
                    VerifyHousehold.builder()
                            .commandId(town.nextId())
                            .occurredAt(at)
                            .home(HOME)
                            .household(where)
                            .verification(seen)
                            .build();
            };
        }

        private RelocationId offer(ResidentId who) {
            return town.desk()
                    .find(Resident.TYPE, HOME, who)
                    .get()
                    .state()
                    .offered()
                    .map(Relocation::id)
                    .orElse(new RelocationId(Town.id(998)));
        }

        private static SortedSet<CareTag> tags(int choice) {
            return Stream.of(CareTag.DISABLED, CareTag.VERY_OLD)
                    .limit(choice)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
