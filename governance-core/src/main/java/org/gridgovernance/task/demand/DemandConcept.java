package org.gridgovernance.task.demand;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.task.duty.AdmissionRule;
import org.gridgovernance.task.duty.CapacityRule;
import org.gridgovernance.task.matter.MatterCatalogue;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class DemandConcept {
    private static final Reason UNKNOWN = DemandReason.DEMAND_UNKNOWN.at("demand");

    /** The table. */
    public static final Concept TABLE = Concept.named("demand")
            .keeps(ReportDemand.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER, DEPARTMENT)
            .keeps(Figure.TYPE, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, OBSERVER, DEPARTMENT)
            .asks(MatterCatalogue.IN_FORCE)
            .asks(AdmissionRule.IN_FORCE)
            .asks(CapacityRule.IN_FORCE)
            .asks(StandingReports.IN_FORCE)
            .handles(Handling.of("demand-figure", DemandFigure.class)
                    .needs("demand.ask", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(DemandChecks.DEMAND)
                    .gathers(DemandCases::wants)
                    .fits(DemandCases::fits)
                    .decides(DemandCases::ask))
            .handles(Handling.of("answer-demand", AnswerDemand.class)
                    .needs("demand.answer", GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DemandChecks.ANSWER)
                    .touches(c -> DemandCases.demand(c.home(), c.demand()), UNKNOWN)
                    .thenGathers(DemandCases::wantsFigure)
                    .fits((c, facts) -> DemandCases.isOpen(c, c.demand(), facts))
                    .decides(DemandCases::answer))
            .handles(Handling.of("refuse-demand", RefuseDemand.class)
                    .needs("demand.refuse", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DemandChecks.REFUSE)
                    .touches(c -> DemandCases.demand(c.home(), c.demand()), UNKNOWN)
                    .fits((c, facts) -> DemandCases.isOpen(c, c.demand(), facts))
                    .decides(DemandCases::refuse))
            .handles(Handling.of("correct-figure", CorrectFigure.class)
                    .needs("demand.correct-figure", COMMUNITY_CLERK, DATA_STEWARD)
                    .wellFormed(DemandChecks.CORRECT)
                    .touches(c -> DemandCases.figure(c.home(), c.figure()), DemandReason.FIGURE_UNKNOWN.at("figure"))
                    .fits(DemandCases::mayCorrect)
                    .decides(DemandCases::correct))
            .build();

    private DemandConcept() {}
}
