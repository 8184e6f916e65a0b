package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NOW;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.dwelling;
import static org.gridgovernance.store.contract.Town.household;
import static org.gridgovernance.store.contract.Town.member;
import static org.gridgovernance.store.contract.Town.merge;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.undo;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.duplicate.DuplicateReason;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.tenure.Tenure;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised of people entered twice while many write at once: one winner, a named reason for the others. */
@Tag("duplicates")
abstract class DuplicateRaces extends HouseContract {
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
}
