package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.AServiceWithoutATripMain.KINSHIP;
import static org.gridgovernance.examples.AServiceWithoutATripMain.RESIDENCE;

import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.declaration.CaseStage;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.Requirement;
import org.junit.jupiter.api.Test;

class AServiceWithoutATripMainTest {
    private final AServiceWithoutATripMain service = new AServiceWithoutATripMain();

    @Test
    void theFormAsksForNothingThatTheRegisterHolds() {
        assertThat(service.form(RESIDENCE).asked()).isEmpty();
        assertThat(service.form(KINSHIP).prefilled())
                .extracting(Requirement::code)
                .containsExactly("identity");
        assertThat(service.form(KINSHIP).asked())
                .extracting(Requirement::code)
                .containsExactly("household", "register-book");
    }

    @Test
    void whatIsDeclaredOnlineIsDoneWithoutATrip() {
        ServiceCase declared = service.declare(service.portal, RESIDENCE, Channel.ONLINE);
        ServiceCase accepted = service.accept(declared);
        assertThat(accepted.stage()).isEqualTo(CaseStage.ACCEPTED);

        ServiceCase issued = service.issue(accepted);
        assertThat(issued.stage()).isEqualTo(CaseStage.ISSUED);
        assertThat(issued.handedIn()).isEmpty();
        assertThat(issued.visits().isWithoutTrip()).isTrue();
        assertThat(service.rates().shareWithoutTrip()).hasValue(1);
    }

    @Test
    void allThatIsLackingIsToldOnce() {
        ServiceCase told = service.accept(service.declare(service.place.clerk(), KINSHIP, Channel.ON_THE_SPOT));

        assertThat(told.stage()).isEqualTo(CaseStage.SUPPLEMENTING);
        assertThat(told.lacking()).containsExactly("household", "register-book");
        assertThat(service.supplement(told, told.lacking(), Channel.ONLINE).lacking())
                .isEmpty();
    }

    @Test
    void eachComingToTheCounterIsATrip() {
        ServiceCase told = service.accept(service.declare(service.place.clerk(), KINSHIP, Channel.ON_THE_SPOT));
        ServiceCase cameAgain = service.supplement(told, told.lacking(), Channel.ON_THE_SPOT);

        assertThat(cameAgain.visits().trips()).isEqualTo(2);
        service.issue(service.accept(cameAgain));
        assertThat(service.rates().shareWithoutTrip()).hasValue(0);
    }

    @Test
    void theResidentFollowsTheCaseAndAnotherDoesNot() {
        service.declare(service.portal, RESIDENCE, Channel.ONLINE);

        assertThat(service.own.count(Criteria.of(ServiceCase.TYPE)).get()).isEqualTo(1);
        assertThat(service.place
                        .desk("resident-2", Role.RESIDENT, service.ming.home())
                        .count(Criteria.of(ServiceCase.TYPE))
                        .get())
                .isZero();
    }

    @Test
    void mainPrintsBothCases() {
        assertThat(Printed.by(() -> AServiceWithoutATripMain.main(new String[0])))
                .isEqualTo("""
                        09-22 09:00  certificate.residence  declared      held [identity, residence], lacking [], trips 0
                        09-22 09:00  certificate.residence  issued        held [identity, residence], lacking [], trips 0
                        09-22 09:00  certificate.kinship    declared      held [identity], lacking [household, register-book], trips 1
                        09-22 09:00  certificate.kinship    supplementing held [identity], lacking [household, register-book], trips 1
                        09-23 15:00  certificate.kinship    issued        held [identity], lacking [], trips 1
                        without a trip: 50 %
                        """);
    }
}
