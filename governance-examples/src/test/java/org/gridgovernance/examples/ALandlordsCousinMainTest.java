package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.mediating.CaseActs;
import org.gridgovernance.examples.mediating.CommitteeRoom;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.TieSource;
import org.junit.jupiter.api.Test;

class ALandlordsCousinMainTest {
    private final ALandlordsCousinMain lease = new ALandlordsCousinMain();
    private final MediationCase named = lease.named();
    private final Desk cousin = lease.room.desk(lease.cousin);

    @Test
    void theRegisterRaisesTheTieByItself() {
        assertThat(named.ties()).containsExactly(Tie.raised(lease.cousin.id(), 2, TieKind.KIN, TieSource.REGISTER));
        assertThat(named.stage()).isEqualTo(MediationStage.MEDIATING);
    }

    @Test
    void noSessionIsHeldWhileTheTieIsOpen() {
        assertThat(lease.refusal(named)).containsExactly("mediation.tie-open");

        lease.place.done(lease.room.resident(ALandlordsCousinMain.TENANT), CaseActs.waive(named, lease.cousin, 1));
        assertThat(lease.refusal(named)).containsExactly("mediation.tie-open"); // one waiver is not enough
    }

    @Test
    void whoIsChallengedIsOutAndSeesNothingAnyMore() {
        assertThat(CommitteeRoom.seen(cousin)).isEqualTo(1);
        MediationCase challenged = lease.challenged(named);

        assertThat(challenged.isRecused(lease.cousin.id())).isTrue();
        assertThat(challenged.seenBy()).containsExactly("landlord-1", "mediator-1", "tenant-1");
        assertThat(CommitteeRoom.seen(cousin)).isZero();
        assertThat(CommitteeRoom.look(cousin, challenged)).isEmpty();
    }

    @Test
    void anotherIsNamedAndItGoesOn() {
        MediationCase goesOn = lease.goesOn(lease.challenged(named));

        assertThat(goesOn.inCharge().map(CaseMediator::worker))
                .containsExactly(lease.room.vice().id());
        assertThat(goesOn.sessions()).hasSize(1);
        assertThat(lease.place.refused(lease.room.keeper(), CaseActs.name(goesOn, lease.cousin)))
                .containsExactly("course.mediator-recused");
    }

    @Test
    void whereBothWaiveHeMediatesAllTheSame() {
        MediationCase waived = lease.waived(named);

        assertThat(waived.openTies()).isEmpty();
        assertThat(waived.ties()).singleElement().satisfies(tie -> assertThat(tie.waivedBy())
                .containsExactly(1, 2));
        assertThat(lease.room.does(CaseActs.hold(waived, "双方陈述")).sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.mediators()).containsExactly(lease.cousin.id()));
        assertThat(CommitteeRoom.seen(cousin)).isEqualTo(1);
    }

    @Test
    void mainPrintsBothWays() {
        assertThat(Printed.by(() -> ALandlordsCousinMain.main(new String[0]))).isEqualTo("""
                        the cousin is named  open ties [kin]      sessions 0, cousin in charge: true, sees the case: true
                          session refused: [mediation.tie-open]
                        the tenant objects   open ties []         sessions 0, cousin in charge: false, sees the case: false
                        another is named     open ties []         sessions 1, cousin in charge: false, sees the case: false
                        again the cousin     open ties [kin]      sessions 0, cousin in charge: true, sees the case: true
                        both waive           open ties []         sessions 0, cousin in charge: true, sees the case: true
                        a session is held    open ties []         sessions 1, cousin in charge: true, sees the case: true
                        """);
    }
}
