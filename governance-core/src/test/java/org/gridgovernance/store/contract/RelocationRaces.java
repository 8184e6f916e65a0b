package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.residence.Relocation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What moves between communities promise while many write at once: one winner, a named reason for the others. */
@Tag("relocations")
abstract class RelocationRaces extends HouseContract {
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
