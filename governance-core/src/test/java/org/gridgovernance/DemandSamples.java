package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.demand.AnswerDemand;
import org.gridgovernance.task.demand.CorrectFigure;
import org.gridgovernance.task.demand.DemandEvent;
import org.gridgovernance.task.demand.DemandFigure;
import org.gridgovernance.task.demand.DemandStage;
import org.gridgovernance.task.demand.FigureCode;
import org.gridgovernance.task.demand.FigureId;
import org.gridgovernance.task.demand.FigureSource;
import org.gridgovernance.task.demand.RefuseDemand;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.demand.ReportDemandId;
import org.gridgovernance.task.duty.Admission;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to report demands. */
final class DemandSamples {
    static final ReportDemandId DEMAND = new ReportDemandId(Town.id(80));
    static final FigureId FIGURE = new FigureId(Town.id(81));
    static final SortedMap<String, Long> VALUES = new TreeMap<>(Map.of("habitual", 310L, "tenant", 92L));

    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    private static final Admission ADMISSION = new Admission(
            Admission.Ruling.QUEUED,
            List.of("duty.beyond-capacity"),
            Optional.of(DutySamples.ITEM),
            Optional.of(DutySamples.OVERRIDE));

    private DemandSamples() {}

    /** One as it stands. */
    static ReportDemand demand() {
        return ReportDemand.builder()
                .id(DEMAND)
                .home(HOME)
                .figure(FigureCode.POPULATION)
                .asOf(DAY)
                .matter(DutySamples.FIGURES)
                .department(DutySamples.BUREAU)
                .askedOn(DAY)
                .due(DAY)
                .stage(DemandStage.REFUSED)
                .admission(ADMISSION)
                .answer(new ReportDemand.Answer(DAY, FIGURE, VALUES, FigureSource.REGISTER, 0, true))
                .refusedOn(DAY)
                .refusedBecause(WORDS)
                .build();
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "figure-demanded" ->
                new DemandEvent.Demanded(
                        FigureCode.POPULATION_BY_KIND,
                        DAY,
                        DutySamples.FIGURES,
                        DutySamples.BUREAU,
                        DAY.plusDays(7),
                        Optional.of(ADMISSION));
            case "demand-answered" -> new DemandEvent.Answered(FIGURE, VALUES, FigureSource.REGISTER, 15, true);
            case "demand-refused" -> new DemandEvent.Refused(Optional.of(WORDS));
            case "figure-reckoned" ->
                new DemandEvent.Reckoned(FigureCode.POPULATION_BY_KIND, DAY, VALUES, FigureSource.COLLECTED);
            case "figure-corrected" -> new DemandEvent.Corrected(VALUES, Optional.of(WORDS));
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "demand-figure" ->
                DemandFigure.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .figure(FigureCode.POPULATION_BY_KIND)
                        .asOf(DAY)
                        .matter(DutySamples.FIGURES)
                        .department(DutySamples.BUREAU)
                        .due(DAY.plusDays(7))
                        .build();
            case "answer-demand" ->
                AnswerDemand.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .demand(DEMAND)
                        .values(VALUES)
                        .source(FigureSource.REGISTER)
                        .minutes(15)
                        .build();
            case "refuse-demand" ->
                RefuseDemand.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .demand(DEMAND)
                        .because(WORDS)
                        .build();
            case "correct-figure" ->
                CorrectFigure.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .figure(FIGURE)
                        .values(VALUES)
                        .because(WORDS)
                        .build();
            default -> null;
        };
    }
}
