package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.grid;
import static org.gridgovernance.store.contract.Town.household;
import static org.gridgovernance.store.contract.Town.join;
import static org.gridgovernance.store.contract.Town.member;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.residence.Relocation;
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
