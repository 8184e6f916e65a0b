package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
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
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
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
}
