package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.grid;
import static org.gridgovernance.store.contract.Town.household;
import static org.gridgovernance.store.contract.Town.join;
import static org.gridgovernance.store.contract.Town.member;
import static org.gridgovernance.store.contract.Town.ref;
import static org.gridgovernance.store.contract.Town.register;
import static org.gridgovernance.store.contract.Town.state;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
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
}
