package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.NOW;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.dwelling;
import static org.gridgovernance.store.contract.Town.grid;
import static org.gridgovernance.store.contract.Town.household;
import static org.gridgovernance.store.contract.Town.join;
import static org.gridgovernance.store.contract.Town.member;
import static org.gridgovernance.store.contract.Town.merge;
import static org.gridgovernance.store.contract.Town.move;
import static org.gridgovernance.store.contract.Town.place;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.rename;
import static org.gridgovernance.store.contract.Town.retire;
import static org.gridgovernance.store.contract.Town.split;
import static org.gridgovernance.store.contract.Town.state;
import static org.gridgovernance.store.contract.Town.undo;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.grid.Succession;
import org.gridgovernance.grid.change.GridChangeReason;
import org.gridgovernance.grid.compound.AssessCompound;
import org.gridgovernance.grid.compound.Compound;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.CompoundReason;
import org.gridgovernance.grid.compound.OrderRectification;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.GridMap;
import org.gridgovernance.grid.map.GridMapReason;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.StandardQuestionnaire;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.BoundaryReason;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.duplicate.DuplicateReason;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.When;
import org.junit.jupiter.api.Test;

/** What the register promises over every store while many write at once: one winner, a named reason for the others. */
public abstract class RegisterContract extends HouseContract {
    @Test
    void ofEightWhoJoinAsHeadOneWins() {
        List<Resident> people = IntStream.range(0, THREADS)
                .mapToObj(i -> done(desk, register(HERE, "n" + i)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Household home = done(desk, household(HERE, "H" + round));
            List<Either<Rejection, Accepted<Household>>> answers = atOnce(i -> {
                JoinHousehold command = join(home, member(people.get(i), Relation.HEAD));
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .hasSize(THREADS - 1)
                    .allMatch(no -> no.getLeft().names(HouseholdReason.SECOND_HEAD));
            assertThat(desk.find(ref(home)).get().state().members().open().filter(Membership::isHead))
                    .hasSize(1);
        }
        assertClean();
    }

    @Test
    void ofEightWhoSpeakAtOnceTheSourceTrustedMostIsFollowed() {
        Source[] sources = Source.values();
        for (int round = 0; round < ROUNDS; round++) {
            Resident wang = done(desk, register(HERE, "n" + round));
            List<Either<Rejection, Accepted<Resident>>> answers = atOnce(i -> {
                StateFacts command = state(wang, sources[i % sources.length], TODAY.minusDays(i), "s" + i);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isLeft))
                    .as("round %s", round)
                    .hasSizeLessThanOrEqualTo(THREADS - sources.length)
                    .allMatch(no -> no.getLeft().names(EvidenceReason.STATEMENT_OLDER));
            Resident now = desk.find(ref(wang)).get().state();
            int trusted = List.of(sources).indexOf(Source.PUBLIC_SECURITY);
            assertThat(now.particulars().name()).isEqualTo(PersonName.of("s" + trusted));
            assertThat(now.statements()).hasSize(sources.length);
        }
        assertClean();
    }

    @Test
    void ofEightWhoWantOneGridCodeOneGetsIt() {
        for (int round = 0; round < ROUNDS; round++) {
            String code = "G" + round;
            List<Either<Rejection, Accepted<Grid>>> answers = atOnce(i -> {
                var command = grid(HERE, code);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(GridReason.CODE_TAKEN));
        }
        assertClean();
    }

    /** A into B, B into A, A into C, and that again: what one of them made of A and B the others are told. */
    @Test
    void ofMergesOfOnePairOneWins() {
        Dwelling flat = done(desk, dwelling(HERE, "101"));
        for (int round = 0; round < ROUNDS; round++) {
            Resident a = done(desk, register("a" + round, flat));
            Resident b = done(desk, register("b" + round, flat));
            Resident c = done(desk, register("c" + round, flat));
            Household home =
                    done(desk, household(HERE, "M" + round, member(a, Relation.HEAD), member(b, Relation.SPOUSE)));
            List<MergeResidents> wishes = List.of(merge(b, a), merge(a, b), merge(c, a), merge(b, a));
            List<Either<Rejection, Accepted<Resident>>> answers =
                    atOnce(i -> () -> desk.execute(i < 4 ? wishes.get(i) : merge(b, a)));
            long won = answers.stream().filter(Either::isRight).count();
            assertThat(won)
                    .as("round %s: A or B is one of the others, then no more", round)
                    .isBetween(1L, 2L);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(DuplicateReason.MERGED_ALREADY)
                            || no.getLeft().names(DuplicateReason.SURVIVOR_MERGED));
            long merged = Stream.of(a, b, c)
                    .filter(each ->
                            desk.find(ref(each)).get().state().mergedInto().isPresent())
                    .count();
            assertThat(merged).isEqualTo(won);
            assertThat(count(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN.asOf(flat.id(), TODAY))))
                    .as("everybody is counted once")
                    .isEqualTo(count(Criteria.of(Resident.TYPE).where(Resident.MERGED_INTO.absent())));
            assertThat(desk.find(ref(home)).get().state().members().open().filter(Membership::isHead))
                    .hasSize(1);
        }
        assertClean();
    }

    /** Whether it was written before or after the merge, it is the entry kept that says so in the end, or both do. */
    @Test
    void whatIsWrittenWhileTwoAreMergedIsNotLost() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident kept = done(desk, register(HERE, "k" + round));
            Resident other = done(desk, register(HERE, "o" + round, round));
            List<Either<Rejection, Accepted<Resident>>> answers = atOnce(i -> {
                Command<Resident> command = i == 0 ? merge(kept, other) : tagged(other, "t" + i);
                return () -> desk.execute(command);
            });
            assertThat(answers).as("round %s", round).allMatch(Either::isRight);
            Resident survivor = desk.find(ref(kept)).get().state();
            assertThat(survivor.documents()).hasSize(1);
            assertThat(survivor.careTags()).hasSize(1);
            assertThat(done(desk, Town.correct(other, "later")).id()).isEqualTo(kept.id());
        }
        assertClean();
    }

    /** Whether it was told before or after the merge, it is the entry kept that holds and belongs in the end. */
    @Test
    void whoIsMergedMeanwhileHoldsAndBelongsAsTheEntryKept() {
        Household home = done(desk, household(HERE, "merging"));
        List<Dwelling> flats = Stream.of("1", "2", "3")
                .map(room -> done(desk, dwelling(HERE, "merging-" + room)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Resident kept = done(desk, register(HERE, "k" + round));
            Resident other = done(desk, register(HERE, "o" + round));
            List<Command<?>> commands = Stream.concat(
                            Stream.of(merge(kept, other), Town.join(home, member(other, Relation.SON))),
                            flats.stream().map(flat -> Town.owns(flat, other)))
                    .toList();
            List<Either<Rejection, ? extends Accepted<?>>> answers =
                    atOnce(i -> () -> desk.execute(commands.get(i % commands.size())));
            assertThat(answers.subList(0, commands.size()))
                    .as("round %s", round)
                    .allMatch(Either::isRight);
            assertThat(count(Criteria.of(Tenure.TYPE).where(Tenure.HELD_BY.asOf(other.id(), TODAY))))
                    .isZero();
            assertThat(count(Criteria.of(Tenure.TYPE).where(Tenure.HELD_BY.asOf(kept.id(), TODAY))))
                    .isEqualTo(flats.size());
            Household now = desk.find(ref(home)).get().state();
            assertThat(now.member(other.id())).isEmpty();
            assertThat(now.member(kept.id())).isPresent();
        }
        assertClean();
    }

    @Test
    void ofEightWhoUndoAMergeOneDoesAndBothHaveTheirOwnNumbers() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident kept = done(desk, register(HERE, "k" + round, 2 * round));
            Resident other = done(desk, register(HERE, "o" + round, 2 * round + 1));
            done(desk, merge(kept, other));
            assertThat(desk.find(ref(kept)).get().state().documents()).hasSize(2);
            List<Either<Rejection, Accepted<Resident>>> answers = atOnce(i -> {
                UndoMerge command = undo(other);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(DuplicateReason.NOT_MERGED));
            assertThat(desk.find(ref(kept)).get().state().documents()).isEqualTo(kept.documents());
            assertThat(desk.find(ref(other)).get().state().documents()).isEqualTo(other.documents());
        }
        assertClean();
    }

    /** A command that was on its way to the entry kept does not arrive there once the two are parted. */
    @Test
    void whatIsSentToADuplicateWhileItIsPartedReachesWhomItNamesThen() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident kept = done(desk, register(HERE, "k" + round));
            Resident other = done(desk, register(HERE, "o" + round));
            done(desk, merge(kept, other));
            List<Either<Rejection, Accepted<Resident>>> answers = atOnce(i -> {
                Command<Resident> command = i == 0 ? undo(other) : tagged(other, "t" + i);
                return () -> desk.execute(command);
            });
            assertThat(answers).as("round %s", round).allMatch(Either::isRight);
            assertThat(desk.history(ref(kept)).get().stream()
                            .dropWhile(entry -> !(entry.event() instanceof ResidentEvent.GaveBack))
                            .skip(1))
                    .isEmpty();
        }
        assertClean();
    }

    private static SetCareTags tagged(Resident resident, String tag) {
        return SetCareTags.builder()
                .commandId(Town.id())
                .occurredAt(NOW)
                .home(HERE)
                .resident(resident.id())
                .addCareTag(new CareTag(tag))
                .build();
    }

    @Test
    void ofEightWhoDrawTheSameGroundOneGetsIt() {
        List<Grid> grids = IntStream.range(0, THREADS)
                .mapToObj(i -> done(desk, grid(HERE, "M" + i)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Boundary ground = square(round);
            List<Either<Rejection, Accepted<GridMap>>> answers = atOnce(i -> {
                DrawGridMap command = draw(grids.get(i), ground);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(BoundaryReason.OVERLAPS)
                            || no.getLeft().names(GridMapReason.MAP_TAKEN));
            assertThat(answers.stream()
                            .filter(Either::isRight)
                            .flatMap(yes -> yes.get().aggregate().territories().open())
                            .filter(territory -> territory.boundary().equals(ground)))
                    .hasSize(1);
        }
        assertClean();
    }

    @Test
    void ofEightWhoRecordACompoundOrOrderTheSameOneIsTaken() {
        for (int round = 0; round < ROUNDS; round++) {
            String title = "C" + round;
            List<Either<Rejection, Accepted<Compound>>> recorded = atOnce(i -> {
                RecordCompound command = compound(title);
                return () -> desk.execute(command);
            });
            assertThat(recorded.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(recorded.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(CompoundReason.TITLE_TAKEN));
            Compound compound = recorded.stream()
                    .flatMap(Either::toJavaStream)
                    .findFirst()
                    .orElseThrow()
                    .aggregate();
            done(desk, assess(compound));
            List<Either<Rejection, Accepted<Compound>>> ordered = atOnce(i -> {
                OrderRectification command = order(compound);
                return () -> desk.execute(command);
            });
            assertThat(ordered.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(ordered.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(CompoundReason.ORDERED_ALREADY));
        }
        assertClean();
    }

    private static Boundary square(int place) {
        double west = 114 + place * 0.001;
        return Boundary.ofRing(
                CoordinateSystem.CGCS2000, west, 30, west + 0.001, 30, west + 0.001, 30.001, west, 30.001, west, 30);
    }

    private static DrawGridMap draw(Grid grid, Boundary ground) {
        return DrawGridMap.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(HERE)
                .addTerritory(new Territory(grid.id(), ground))
                .build();
    }

    private static RecordCompound compound(String title) {
        return RecordCompound.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(HERE)
                .title(title)
                .profile(CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.NONE))
                .build();
    }

    private static AssessCompound assess(Compound compound) {
        return AssessCompound.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(HERE)
                .compound(compound.id())
                .questionnaire(StandardQuestionnaire.COMPOUND.key())
                .marks(StandardQuestionnaire.COMPOUND
                        .items()
                        .map(item -> new Mark(item.code(), 0))
                        .toList())
                .build();
    }

    private static OrderRectification order(Compound compound) {
        return OrderRectification.builder()
                .commandId(Town.id())
                .occurredAt(Town.NOW)
                .home(HERE)
                .compound(compound.id())
                .item("lanes")
                .due(Town.TODAY)
                .build();
    }

    /** Four would make the one who is dying head, four tell the death: none is head who is dead. */
    @Test
    void whoDiesIsNotMadeHeadInThatMoment() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident head = done(desk, register(HERE, "n"));
            Resident dying = done(desk, register(HERE, "n"));
            Household home = done(
                    desk, household(HERE, "H" + round, member(head, Relation.HEAD), member(dying, Relation.SPOUSE)));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(i -> {
                Command<?> command = i % 2 == 0 ? Town.death(dying) : Town.head(home, dying);
                return () -> desk.execute(command);
            });
            assertThat(everySecond(answers, 0).stream().filter(Either::isRight))
                    .as("deaths in round %s", round)
                    .hasSize(1);
            assertThat(everySecond(answers, 0).stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(ResidentReason.DECEASED));
            assertThat(everySecond(answers, 1).stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(HouseholdReason.NOT_A_MEMBER));
            Household now = desk.find(ref(home)).get().state();
            assertThat(now.members().open().map(Membership::resident)).containsExactly(head.id());
            assertThat(now.head().filter(member -> !member.resident().equals(head.id())))
                    .isEmpty();
        }
        assertClean();
    }

    @Test
    void ofEightMergesOfOneHouseholdOneWinsAndNobodyIsCountedTwice() {
        List<Household> others = IntStream.range(0, THREADS)
                .mapToObj(i -> done(desk, household(HERE, "O" + i)))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Resident wang = done(desk, register(HERE, "n"));
            Household home = done(desk, household(HERE, "H" + round, member(wang, Relation.HEAD)));
            List<Either<Rejection, Accepted<Household>>> answers = atOnce(i -> {
                MergeHouseholds command = Town.merge(home, others.get(i));
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(HouseholdReason.DISSOLVED));
            assertThat(count(Criteria.of(Household.TYPE).where(Household.MEMBERS.asOf(wang.id(), Town.TODAY))))
                    .isEqualTo(1);
        }
        assertThat(count(Criteria.of(Household.TYPE).where(Household.DISSOLVED_ON.absent())))
                .isEqualTo(THREADS);
        assertClean();
    }

    @Test
    void whoLeavesDoesNotAlsoSplitOff() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident father = done(desk, register(HERE, "n"));
            Resident son = done(desk, register(HERE, "n"));
            Household home =
                    done(desk, household(HERE, "H" + round, member(father, Relation.HEAD), member(son, Relation.SON)));
            List<Either<Rejection, Accepted<Household>>> answers = atOnce(i -> {
                Command<Household> command =
                        i % 2 == 0 ? Town.leave(home, son) : Town.split(home, member(son, Relation.HEAD));
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .allMatch(no -> no.getLeft().names(HouseholdReason.NOT_A_MEMBER));
            long in = count(Criteria.of(Household.TYPE).where(Household.MEMBERS.asOf(son.id(), Town.TODAY)));
            assertThat(in)
                    .isEqualTo(everySecond(answers, 1).stream()
                            .filter(Either::isRight)
                            .count());
        }
        assertClean();
    }

    private static <T> List<T> everySecond(List<T> all, int from) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == from)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void aSplitWhileSomebodyMovesInLeavesNobodyBehind() {
        for (int round = 0; round < ROUNDS; round++) {
            String code = "G" + round;
            Grid old = done(desk, grid(HERE, code));
            Dwelling inside = done(desk, dwelling(old, code + "-inside"));
            Dwelling outside = done(desk, dwelling(HERE, code + "-outside"));
            Household family =
                    done(desk, household(HERE, code, member(done(desk, register("n", outside)), Relation.HEAD)));
            List<Command<?>> commands = List.of(
                    split(old, code, code + "-1"),
                    split(old, code + "-2", code),
                    dwelling(old, code + "-new"),
                    dwelling(old, code + "-newer"),
                    place(outside, old),
                    move(family, inside),
                    retire(old),
                    rename(old, "renamed"));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(i -> () -> desk.execute(commands.get(i)));
            assertThat(answers.subList(0, 2).stream().filter(Either::isRight))
                    .as("splits that won round %s", round)
                    .hasSize(1);
            assertThat(answers.get(5).isRight()).as("round %s", round).isTrue();
            assertThat(answers.stream().filter(Either::isLeft))
                    .as("round %s", round)
                    .allMatch(no -> no.getLeft().names(GridReason.GRID_RETIRED)
                            || no.getLeft().names(GridChangeReason.NOT_EMPTY));
            int placed = 1
                    + (int) answers.subList(2, 5).stream()
                            .filter(Either::isRight)
                            .count();
            assertMoved(old, placed);
        }
        assertClean();
    }

    @Test
    void ofEightWhoChangeOneGridOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            String code = "G" + round;
            Grid old = done(desk, grid(HERE, code));
            Grid other = done(desk, grid(HERE, code + "-other"));
            done(desk, dwelling(old, code));
            List<Either<Rejection, Accepted<Grid>>> answers = atOnce(i -> {
                Command<Grid> command = i % 2 == 0
                        ? split(old, code + "-" + i, code + "-" + i + "-1")
                        : merge(code + "-" + i, i % 4 == 1 ? old : other, i % 4 == 1 ? other : old);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            assertThat(answers.stream().filter(Either::isLeft))
                    .as("round %s", round)
                    .allMatch(no -> no.getLeft().names(GridReason.GRID_RETIRED));
            assertMoved(old, 1);
        }
        assertClean();
    }

    /** All that lay in it lies in those that follow it, and so do the people. */
    private void assertMoved(Grid old, int dwellings) {
        List<Succession> successors = desk.find(ref(old)).get().state().successors();
        assertThat(lying(old.id())).isZero();
        assertThat(living(old.id())).isZero();
        assertThat(successors.stream().mapToLong(next -> lying(next.grid())).sum())
                .isEqualTo(dwellings);
    }

    private long lying(GridId grid) {
        return count(Criteria.of(Dwelling.TYPE).where(Dwelling.GRID.during(grid, When.since(TODAY))));
    }

    private long living(GridId grid) {
        return count(Criteria.of(Resident.TYPE).where(Resident.LIVES_IN_GRID.asOf(grid, TODAY)));
    }

    @Test
    void ofAnAcceptanceAndAWithdrawalOneSettlesTheOffer() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident person = done(desk, register(HERE, "王小明", round));
            Relocation offer =
                    done(desk, Town.offer(person, NEXT_DOOR)).offered().orElseThrow();
            RegisterResident arrival = RegisterResident.builder()
                    .from(register(NEXT_DOOR, "王小明"))
                    .relocation(offer)
                    .build();
            List<Either<Rejection, Accepted<Resident>>> answers = atOnce(i -> {
                Command<Resident> command = i % 2 == 0 ? again(arrival) : Town.withdraw(person, offer);
                return () -> desk.execute(command);
            });
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(1);
            boolean accepted = answers.stream()
                    .flatMap(Either::toJavaStream)
                    .anyMatch(yes -> yes.aggregate().home().equals(NEXT_DOOR));
            assertThat(desk.find(ref(person)).get().state().offered().isPresent())
                    .isEqualTo(accepted);
        }
        assertClean();
    }

    private static RegisterResident again(RegisterResident arrival) {
        return RegisterResident.builder().from(arrival).commandId(Town.id()).build();
    }
}
