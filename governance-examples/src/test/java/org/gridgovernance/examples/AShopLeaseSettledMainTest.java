package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gridgovernance.examples.mediating.AgreementActs;
import org.gridgovernance.examples.mediating.CaseActs;
import org.gridgovernance.examples.mediating.CommitteeRoom;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.document.CaseDocument;
import org.junit.jupiter.api.Test;

class AShopLeaseSettledMainTest {
    private final AShopLeaseSettledMain lease = new AShopLeaseSettledMain();

    @Test
    void theTenantAppliesHimselfAndIsNumberedByTheCommittee() {
        MediationCase applied = lease.applied();

        assertThat(applied.stage()).isEqualTo(MediationStage.REGISTERED);
        assertThat(applied.number().text()).isEqualTo("(2025)花园人调字第1号");
        assertThat(applied.seenBy()).containsExactly("mediator-1", AShopLeaseSettledMain.TENANT);
        assertThat(CommitteeRoom.seen(lease.landlord)).isZero();
    }

    @Test
    void eachConsentsForHimselfAlone() {
        MediationCase consented = lease.consented();

        assertThat(consented.stage()).isEqualTo(MediationStage.CONSENTED);
        assertThat(consented.notified()).containsExactly(1, 2);
        assertThat(lease.place.refused(lease.landlord, CaseActs.refuse(consented, 1, "代对方拒绝")))
                .containsExactly("mediation.not-your-side");
    }

    @Test
    void theLastSignatureBringsItIntoEffect() {
        MediationCase drafted = lease.drafted();
        assertThat(drafted.stage()).isEqualTo(MediationStage.AGREED);
        assertThat(drafted.signersMissing())
                .containsExactly(
                        Signer.party(1),
                        Signer.party(2),
                        Signer.mediator(lease.room.vice().id()),
                        Signer.committee());

        MediationCase inEffect = lease.room.doesAll(AgreementActs.signAll(drafted));
        assertThat(inEffect.stage()).isEqualTo(MediationStage.EFFECTIVE);
        assertThat(inEffect.agreement().map(Agreement::amountFen)).contains(3_600_050L);
    }

    @Test
    void aCourtCanBeAskedForThirtyDaysAndNotOneMore() {
        MediationCase inEffect = lease.inEffect();
        assertThat(lease.lastDay(inEffect))
                .isEqualTo(LocalDate.parse("2025-10-15").plusDays(30));

        lease.place.setClock("2025-11-15T00:00");
        assertThat(lease.place.refused(lease.room.keeper(), AgreementActs.apply(inEffect)))
                .containsExactly("confirmation.too-late");
    }

    @Test
    void itIsConfirmedPerformedVisitedAndFiled() {
        MediationCase filed = lease.filed(lease.inEffect());

        assertThat(filed.stage()).isEqualTo(MediationStage.ARCHIVED);
        assertThat(filed.confirmation().flatMap(Confirmation::ruling)).contains(ConfirmationRuling.VALID);
        assertThat(filed.confirmation().map(Confirmation::appliedOn))
                .contains(lease.lastDay(filed))
                .contains(LocalDate.parse("2025-11-14"));
        assertThat(filed.agreement().map(Agreement::isPerformed)).contains(true);
        assertThat(filed.followUps()).hasSize(1);
        assertThat(lease.course).hasSize(19);
    }

    @Test
    void anOutsiderFindsNothingWhateverHisRole() {
        MediationCase inEffect = lease.inEffect();

        assertThat(CommitteeRoom.seen(lease.tenant)).isEqualTo(1);
        assertThat(CommitteeRoom.seen(lease.landlord)).isEqualTo(1);
        assertThat(lease.outsiders()).hasSize(5).allSatisfy(desk -> {
            assertThat(CommitteeRoom.seen(desk)).isZero();
            assertThat(desk.find(CaseDocket.entry(inEffect.home(), inEffect.id()))
                            .getLeft()
                            .names(KernelReason.NOT_FOUND))
                    .isTrue();
        });
    }

    @Test
    void theAgreementSaysWhatIsOwedAndBothAmounts() {
        assertThat(lease.room.written(lease.drafted(), CaseDocument.AGREEMENT))
                .startsWith("# 人民调解协议书")
                .contains("(2025)花园人调字第1号", "汉口花园社区人民调解委员会", "周文")
                .contains("人民币20000.00元（大写：贰万元整）", "人民币16000.50元（大写：壹万陆仟元伍角整）")
                .contains("履行期限：2025年10月31日前", "履行期限：2025年12月31日前");
    }

    @Test
    void mainPrintsTheCourseTheLastDayWhoSeesItAndTheAgreement() {
        assertThat(Printed.by(() -> AShopLeaseSettledMain.main(new String[0]))).startsWith("""
                        10-09 09:00  the tenant applies online        registered
                        10-10 10:00  accepted                         accepted
                        10-10 10:00  the landlord gets an account     accepted
                        10-10 10:00  both are told their rights       accepted
                        10-11 20:00  the tenant consents online       accepted
                        10-11 20:00  the landlord consents online     consented
                        10-11 20:00  a mediator is named              mediating
                        10-15 15:00  a session is held                mediating
                        10-15 15:00  the agreement is written         agreed
                        10-15 15:00  the tenant signs online          agreed
                        10-15 15:00  the landlord signs online        agreed
                        10-15 15:00  the mediator signs               agreed
                        10-15 15:00  the committee seals              effective
                        10-30 16:00  the first instalment is paid     effective
                        11-14 10:00  both have applied to court       effective
                        11-26 10:00  the court says: valid            effective
                        12-30 16:00  the second instalment is paid    performed
                        01-08 10:00  the tenant is visited            performed
                        01-08 10:00  filed                            archived
                        could be confirmed until 2025-11-14
                        cases seen: tenant 1, landlord 1, outsiders [0, 0, 0, 0, 0]

                        # 人民调解协议书
                        """);
    }
}
