package org.gridgovernance.mediation.confidence;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.MEDIATOR;
import static org.gridgovernance.kernel.Role.RESIDENT;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;

/** The contents of this package (目录): what is kept, which command is handled how, and what follows from what. */
public final class ConfidenceConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("mediation-confidence")
            .keeps(PrivateRecord.TYPE) // no role opens it
            .reacts(MediationEvent.MediatorsNamed.class, SightCases::follow)
            .reacts(MediationEvent.MediatorWithdrew.class, SightCases::follow)
            .reacts(MediationEvent.AgentAuthorized.class, SightCases::follow)
            .reacts(MediationEvent.AgentDismissed.class, SightCases::follow)
            .reacts(MediationEvent.AccountOpened.class, SightCases::follow)
            .reacts(MediationEvent.AccountRenewed.class, SightCases::follow)
            .reacts(MediationEvent.Destroyed.class, SightCases::follow)
            .reacts(PrivateRecordEvent.RiskReported.class, ConfidenceCases::follow)
            .handles(CaseDocket.act(
                            "tell-in-confidence",
                            TellInConfidence.class,
                            "mediation.tell",
                            CaseAct.TELL,
                            TellInConfidence::mediation)
                    .forOneself(RESIDENT)
                    .wellFormed(ConfidenceCases.TELL)
                    .gathers((c, wanted) -> wanted.page(ConfidenceCases.records(c.home(), c.mediation())))
                    .fits(ConfidenceCases::fits)
                    .decides(CaseDocket.ofSide(
                            TellInConfidence::mediation, c -> c.party().orElse(0), ConfidenceCases::tell)))
            .handles(CaseDocket.act(
                            "report-risk",
                            ReportRisk.class,
                            "mediation.report-risk",
                            CaseAct.REPORT_RISK,
                            ReportRisk::mediation)
                    .wellFormed(ConfidenceCases.REPORT)
                    .gathers((c, wanted) -> wanted.page(ConfidenceCases.records(c.home(), c.mediation())))
                    .fits(ConfidenceCases::fits)
                    .decides(CaseDocket.conducted(ReportRisk::mediation, ConfidenceCases::report)))
            .handles(Handling.of("renew-sight", RenewSight.class)
                    .needs("mediation.renew-sight", MEDIATOR, COMMUNITY_CLERK, DATA_STEWARD)
                    .forOneself(RESIDENT)
                    .touches(
                            c -> CaseDocket.entry(c.home(), c.mediation()),
                            MediationReason.CASE_UNKNOWN.at("mediation"))
                    .gathers(SightCases::wants)
                    .decides(SightCases::renew))
            .build();

    private ConfidenceConcept() {}
}
