package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.household;
import static org.gridgovernance.store.contract.Town.join;
import static org.gridgovernance.store.contract.Town.member;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What households promise while many write at once: one winner, a named reason for the others. */
@Tag("households")
abstract class HouseholdRaces extends HouseContract {
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
}
