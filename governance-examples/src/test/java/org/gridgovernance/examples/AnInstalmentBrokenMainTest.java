package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Obligation;
import org.junit.jupiter.api.Test;

class AnInstalmentBrokenMainTest {
    private final AnInstalmentBrokenMain wages = new AnInstalmentBrokenMain();
    private final MediationCase inEffect = wages.inEffect();

    @Test
    void nothingIsBrokenBeforeTheDayIsOver() {
        MediationCase paidOnce = wages.paidOnce(wages.confirmed(inEffect));
        assertThat(paidOnce.agreement().flatMap(Agreement::nextDue)).contains(LocalDate.parse("2025-08-31"));

        wages.place.setClock("2025-08-31T18:00");
        assertThat(wages.refusal(paidOnce, Recourse.ENFORCEMENT)).containsExactly("agreement.not-due");
    }

    @Test
    void enforcementIsToldOfWhereACourtConfirmed() {
        MediationCase paidOnce = wages.paidOnce(wages.confirmed(inEffect));
        wages.place.setClock("2025-09-01T09:00");
        MediationCase broken = wages.broken(paidOnce, Recourse.ENFORCEMENT);

        assertThat(broken.stage()).isEqualTo(MediationStage.BROKEN);
        assertThat(broken.routesTold()).containsExactly(Recourse.ENFORCEMENT);
        assertThat(broken.agreement().flatMap(made -> made.obligation(2)).flatMap(Obligation::brokenOn))
                .contains(LocalDate.parse("2025-09-01"));
    }

    @Test
    void whatNoCourtConfirmedCannotBeEnforced() {
        MediationCase paidOnce = wages.paidOnce(inEffect);
        wages.place.setClock("2025-09-01T09:00");

        assertThat(wages.refusal(paidOnce, Recourse.ENFORCEMENT)).containsExactly("agreement.not-enforceable");
        assertThat(wages.broken(paidOnce, Recourse.LAWSUIT).routesTold()).containsExactly(Recourse.LAWSUIT);
    }

    @Test
    void payingLateMendsItAndTheBreachStaysOnRecord() {
        MediationCase paidOnce = wages.paidOnce(wages.confirmed(inEffect));
        wages.place.setClock("2025-09-01T09:00");
        MediationCase late = wages.paidLate(wages.broken(paidOnce, Recourse.ENFORCEMENT));

        assertThat(late.stage()).isEqualTo(MediationStage.PERFORMED);
        assertThat(late.agreement().orElseThrow().obligations())
                .extracting(Obligation::isBroken, Obligation::brokenOn)
                .containsExactly(
                        tuple(false, Optional.empty()), tuple(false, Optional.of(LocalDate.parse("2025-09-01"))));
    }

    @Test
    void mainPrintsTheInstalmentsAsTimePasses() {
        assertThat(Printed.by(() -> AnInstalmentBrokenMain.main(new String[0]))).isEqualTo("""
                        2025-07-30  effective told of []
                          1  due 2025-07-31  broken -  performed 2025-07-30
                          2  due 2025-08-31  broken -  performed -
                        broken on the last day: [agreement.not-due]
                        2025-09-01  broken    told of [enforcement]
                          1  due 2025-07-31  broken -  performed 2025-07-30
                          2  due 2025-08-31  broken 2025-09-01  performed -
                        2025-09-19  performed told of [enforcement]
                          1  due 2025-07-31  broken -  performed 2025-07-30
                          2  due 2025-08-31  broken 2025-09-01  performed 2025-09-19
                        """);
    }
}
