package org.gridgovernance.mediation.conclusion;

import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.RESIDENT;
import static org.gridgovernance.mediation.CaseDocket.conducted;
import static org.gridgovernance.mediation.CaseDocket.ofSide;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** The contents of this package (目录): which command is handled how. */
public final class ConclusionConcept {
    /** The table. */
    public static final Concept TABLE = Concept.named("conclusion")
            .asks(OralAgreementRule.IN_FORCE)
            .asks(WorkingCalendar.IN_FORCE)
            .handles(CaseDocket.act(
                            "draft-agreement",
                            DraftAgreement.class,
                            "mediation.draft-agreement",
                            CaseAct.DRAFT,
                            DraftAgreement::mediation)
                    .wellFormed(c -> ConclusionChecks.AGREED.check(Agreed.of(c)))
                    .fits(AgreementCases::fits)
                    .decides(conducted(DraftAgreement::mediation, AgreementCases::draft)))
            .handles(CaseDocket.act(
                            "agree-orally",
                            AgreeOrally.class,
                            "mediation.agree-orally",
                            CaseAct.AGREE_ORALLY,
                            AgreeOrally::mediation)
                    .wellFormed(c -> ConclusionChecks.AGREED.check(Agreed.of(c)))
                    .fits(AgreementCases::fits)
                    .decides(conducted(AgreeOrally::mediation, AgreementCases::agree)))
            .handles(CaseDocket.act(
                            "sign-agreement",
                            SignAgreement.class,
                            "mediation.sign-agreement",
                            CaseAct.SIGN,
                            SignAgreement::mediation)
                    .forOneself(RESIDENT)
                    .gathers((c, wanted) -> wanted.held(CaseDocket.entry(c.home(), c.mediation()))) // many may at once
                    .fits(SigningCases::fits)
                    .decides(ofSide(SignAgreement::mediation, SigningCases::side, "signer", SigningCases::sign)))
            .handles(CaseDocket.act(
                            "record-performance",
                            RecordPerformance.class,
                            "mediation.record-performance",
                            CaseAct.PERFORM,
                            RecordPerformance::mediation)
                    .fits(PerformanceCases::fits)
                    .decides(conducted(RecordPerformance::mediation, PerformanceCases::perform)))
            .handles(CaseDocket.act(
                            "record-breach",
                            RecordBreach.class,
                            "mediation.record-breach",
                            CaseAct.BREAK,
                            RecordBreach::mediation)
                    .wellFormed(ConclusionChecks.BREACH)
                    .fits(PerformanceCases::fits)
                    .decides(conducted(RecordBreach::mediation, PerformanceCases::breach)))
            .handles(CaseDocket.act(
                            "apply-for-confirmation",
                            ApplyForConfirmation.class,
                            "mediation.apply-for-confirmation",
                            CaseAct.APPLY_FOR_CONFIRMATION,
                            ApplyForConfirmation::mediation)
                    .wellFormed(ConclusionChecks.APPLY)
                    .fits(ConfirmationCases::fits)
                    .decides(conducted(ApplyForConfirmation::mediation, ConfirmationCases::apply)))
            .handles(CaseDocket.act(
                            "record-confirmation-ruling",
                            RecordConfirmationRuling.class,
                            "mediation.record-ruling",
                            CaseAct.RECORD_RULING,
                            RecordConfirmationRuling::mediation)
                    .wellFormed(ConclusionChecks.RULING)
                    .fits(ConfirmationCases::fits)
                    .decides(conducted(RecordConfirmationRuling::mediation, ConfirmationCases::rule)))
            .handles(CaseDocket.act(
                            "follow-up-agreement",
                            FollowUpAgreement.class,
                            "mediation.follow-up",
                            CaseAct.FOLLOW_UP,
                            FollowUpAgreement::mediation)
                    .wellFormed(ConclusionChecks.FOLLOW_UP)
                    .fits(PerformanceCases::fits)
                    .decides(conducted(FollowUpAgreement::mediation, PerformanceCases::followUp)))
            .handles(CaseDocket.act(
                            "archive-mediation",
                            ArchiveMediation.class,
                            "mediation.archive",
                            CaseAct.ARCHIVE,
                            ArchiveMediation::mediation)
                    .wellFormed(ConclusionChecks.ARCHIVE)
                    .fits(ArchiveCases::fits)
                    .decides(conducted(ArchiveMediation::mediation, ArchiveCases::archive)))
            .handles(CaseDocket.act(
                            "destroy-mediation-file",
                            DestroyFile.class,
                            "mediation.destroy",
                            CaseAct.DESTROY,
                            DestroyFile::mediation,
                            DATA_STEWARD)
                    .fits(ArchiveCases::fits)
                    .decides(conducted(DestroyFile::mediation, ArchiveCases::destroy)))
            .build();

    private ConclusionConcept() {}
}
