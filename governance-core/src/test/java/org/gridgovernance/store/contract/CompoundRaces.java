package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.compound.AssessCompound;
import org.gridgovernance.grid.compound.Compound;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.CompoundReason;
import org.gridgovernance.grid.compound.OrderRectification;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.StandardQuestionnaire;
import org.gridgovernance.kernel.Rejection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What compounds promise while many write at once: one winner, a named reason for the others. */
@Tag("compounds")
abstract class CompoundRaces extends HouseContract {
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
}
