package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.demand.DemandReason;
import org.gridgovernance.task.demand.Figure;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.Figures;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.DutyReason;
import org.gridgovernance.task.duty.ExitDutyItem;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the duty list and figures promise while many departments ask at once. */
@Tag("duties")
abstract class DutyRaces extends ServingRaces {
    private final Lists lists = new Lists(HERE, this::now);

    @Test
    void ofEightWhoApplyForAnEntryOneDoes() {
        Optional<OrganizationRef> department = Optional.of(department("health"));
        for (int round = 0; round < ROUNDS; round++) {
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .mapToObj(i -> lists.apply(Jobs.RUBBISH, DutyListKind.ASSIST, department, Support.NONE))
                    .toList());
            oneOf(round, answers, DutyReason.LISTED_ALREADY);
            done(desk, exit((DutyItem)
                    ServingRaces.<Accepted<?>>won(answers).get(0).aggregate()));
        }
        assertClean();
    }

    private ExitDutyItem exit(DutyItem item) {
        return ExitDutyItem.builder()
                .commandId(Town.id())
                .occurredAt(now())
                .home(HERE)
                .item(item.id())
                .build();
    }

    /** Collected once, each differently: one is kept, the others are told. */
    @Test
    void ofEightAnswersOfOneFigureOneIsKept() {
        List<OrganizationRef> departments = departments();
        lists.own(desk, Lists.FIGURES);
        for (int round = 0; round < ROUNDS; round++) {
            List<ReportDemand> demands = demanded(new FigureCode("dogs"), departments, round);
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .mapToObj(i -> lists.answer(demands.get(i).id(), new TreeMap<>(Map.of("dogs", 10L + i)), 60))
                    .toList());
            oneOf(round, answers, DemandReason.FIGURE_ON_RECORD);
        }
        assertThat(count(Criteria.of(Figure.TYPE))).isEqualTo(ROUNDS);
        assertClean();
    }

    /** Reckoned from the register: each is answered, all with the same figure, which was reckoned once. */
    @Test
    void eightDepartmentsGetOneFigure() {
        List<OrganizationRef> departments = departments();
        for (int round = 0; round < ROUNDS; round++) {
            List<ReportDemand> demands = demanded(FigureCode.POPULATION, departments, round);
            List<ReportDemand> answered = states(atOnce(i -> () -> Figures.answer(desk, demands.get(i), now())));
            assertThat(answered).as("round %s", round).hasSize(THREADS);
            assertThat(answered.stream()
                            .map(demand -> demand.answer().orElseThrow().figure()))
                    .containsOnly(answered.get(0).answer().orElseThrow().figure());
            assertThat(answered.stream()
                            .filter(demand -> !demand.answer().orElseThrow().again()))
                    .hasSize(1);
        }
        assertThat(count(Criteria.of(Figure.TYPE))).isEqualTo(ROUNDS);
        assertClean();
    }

    private List<OrganizationRef> departments() {
        return IntStream.range(0, THREADS).mapToObj(i -> department("d" + i)).toList();
    }

    private List<ReportDemand> demanded(FigureCode figure, List<OrganizationRef> departments, int daysAgo) {
        return departments.stream()
                .map(department -> done(desk, lists.demand(figure, department, daysAgo)))
                .toList();
    }
}
