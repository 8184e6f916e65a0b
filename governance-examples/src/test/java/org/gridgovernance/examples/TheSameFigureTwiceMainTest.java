package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.TheSameFigureTwiceMain.BICYCLES;
import static org.gridgovernance.examples.TheSameFigureTwiceMain.LAST_OF_JUNE;
import static org.gridgovernance.examples.serving.Neighbourhood.COMMUNITY;

import java.util.Map;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.demand.DemandReason;
import org.gridgovernance.task.demand.DemandStage;
import org.gridgovernance.task.demand.Figure;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.Figures;
import org.gridgovernance.task.demand.ReportBurden;
import org.gridgovernance.task.demand.ReportDemand;
import org.junit.jupiter.api.Test;

class TheSameFigureTwiceMainTest {
    private final TheSameFigureTwiceMain figures = new TheSameFigureTwiceMain();

    @Test
    void theRegisterTellsItAndNobodyCollects() {
        ReportDemand.Answer answer = answer(figures.ask(figures.statistics, FigureCode.POPULATION));

        assertThat(answer.values()).isEqualTo(Map.of("population", 2L));
        assertThat(answer.minutes()).isZero();
        assertThat(answer.again()).isFalse();
    }

    @Test
    void theSecondDepartmentGetsTheSameThoughTheRegisterKnowsMoreByNow() {
        ReportDemand.Answer first = answer(figures.ask(figures.statistics, FigureCode.POPULATION));
        figures.laterEntry();
        ReportDemand.Answer second = answer(figures.ask(figures.civilAffairs, FigureCode.POPULATION));

        assertThat(second.values()).isEqualTo(first.values());
        assertThat(second.figure()).isEqualTo(first.figure());
        assertThat(second.again()).isTrue();
        assertThat(figures.place
                        .clerk()
                        .count(Criteria.of(Figure.TYPE).within(COMMUNITY).where(Figure.AS_OF.is(LAST_OF_JUNE)))
                        .get())
                .isEqualTo(1);
    }

    @Test
    void whatWouldHaveToBeCollectedComesInByTheDutyListAlone() {
        assertThat(figures.ask(figures.fire, BICYCLES).stage()).isEqualTo(DemandStage.REFUSED);
        figures.enter(figures.fire);

        ReportDemand demand = figures.ask(figures.fire, BICYCLES);
        assertThat(demand.stage()).isEqualTo(DemandStage.ASKED);
        assertThat(Figures.answer(figures.place.clerk(), demand, figures.place.now())
                        .getLeft()
                        .names(DemandReason.NOT_STANDING))
                .isTrue();
    }

    @Test
    void theMinutesAreThoseOfWhatWasCollected() {
        figures.answer(figures.ask(figures.statistics, FigureCode.POPULATION));
        figures.answer(figures.ask(figures.civilAffairs, FigureCode.POPULATION));
        figures.enter(figures.fire);
        figures.answerByHand(figures.ask(figures.fire, BICYCLES), 41, 150);

        assertThat(figures.burden().minutes()).isEqualTo(150);
        assertThat(figures.burden().again()).isEqualTo(1);
        assertThat(figures.burden().departments())
                .extracting(ReportBurden.Line::department)
                .first()
                .isEqualTo(figures.fire.ref().id());
    }

    @Test
    void mainPrintsWhatEachGetsAndWhatItCost() {
        assertThat(Printed.by(() -> TheSameFigureTwiceMain.main(new String[0]))).isEqualTo("""
                        2025-07-01  statistics    population        {population=2}, from the register, 0 min
                        2025-07-03  civil-affairs population        {population=2}, from the register, as before, 0 min
                        2025-07-03  fire          electric-bicycles refused
                        2025-07-03  fire          electric-bicycles {electric-bicycles=41}, collected by hand, 150 min
                        department     asked  answered  again  minutes
                        fire               2         1      0      150
                        statistics         1         1      0        0
                        civil-affairs      1         1      1        0
                        """);
    }

    private ReportDemand.Answer answer(ReportDemand demand) {
        return figures.answer(demand).answer().orElseThrow();
    }
}
