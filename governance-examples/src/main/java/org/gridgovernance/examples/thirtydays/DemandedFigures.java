package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.DemandStage;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.Figures;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.matter.MatterCode;

/**
 * Twice a week departments demand figures, some of them the same. What the register knows is reckoned once, and given again to
 * whoever asks next; what somebody would have to go and count comes in by the duty list alone.
 */
final class DemandedFigures implements Routine {
    static final MatterCode FIGURES = MatterCode.of("report.figures");

    private static final FigureCode DOGS = new FigureCode("dogs");
    private static final int EVERY = 3;
    private static final int AT_ONCE = 7;

    private final Setting setting;
    private final Map<Integer, List<Ask>> byHour;

    /** Who asks for what. */
    private record Ask(Department department, FigureCode figure) {}

    DemandedFigures(Setting setting) {
        this.setting = setting;
        byHour = Map.of(
                9,
                List.of(
                        new Ask(setting.statistics(), FigureCode.POPULATION),
                        new Ask(setting.civilAffairs(), FigureCode.CARE_LIST_COUNT)),
                14,
                List.of(
                        new Ask(setting.health(), FigureCode.POPULATION),
                        new Ask(setting.emergency(), FigureCode.CARE_LIST_COUNT),
                        new Ask(setting.police(), FigureCode.POPULATION),
                        new Ask(setting.cityManagement(), DOGS)));
    }

    @Override
    public void hour() {
        int day = setting.clock().today().getDayOfYear();
        if (setting.tide().isWorkday() && day % EVERY == 0) {
            byHour.getOrDefault(setting.clock().time().getHour(), List.of())
                    .forEach(ask -> setting.communities().forEach(community -> demand(ask, community)));
        }
        if (setting.tide().isHour(15) && setting.tide().isWorkday()) {
            setting.communities().forEach(this::answer);
        }
    }

    private void demand(Ask ask, Community community) {
        LocalDate today = setting.clock().today();
        setting.counter().send(ask.department().desk(), (id, at) -> DemandFigure.builder()
                .commandId(id)
                .occurredAt(at)
                .home(community.home())
                .figure(ask.figure())
                .asOf(today)
                .matter(FIGURES)
                .department(ask.department().ref())
                .due(today.plusDays(AT_ONCE))
                .build());
    }

    private void answer(Community community) {
        Desk clerk = setting.desks().clerk(community.home());
        Answered.by(clerk.search(Criteria.of(ReportDemand.TYPE)
                        .within(community.home())
                        .where(ReportDemand.STAGE.is(DemandStage.ASKED))))
                .items()
                .stream()
                .map(Found::state)
                .forEach(demand -> setting.counter()
                        .note(
                                "AnswerDemand",
                                Figures.answer(clerk, demand, setting.clock().instant())));
    }
}
