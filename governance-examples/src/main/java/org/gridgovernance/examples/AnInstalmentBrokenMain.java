package org.gridgovernance.examples;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.examples.mediating.AgreementActs;
import org.gridgovernance.examples.mediating.Brought;
import org.gridgovernance.examples.mediating.CaseActs;
import org.gridgovernance.examples.mediating.CommitteeRoom;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.conclusion.ObligationTerms;

/** What if an instalment is not paid? It is on record as broken, both are told what they can do, and paying late mends it. */
public final class AnInstalmentBrokenMain {
    final CommitteeRoom room = CommitteeRoom.in(Neighbourhood.on("2025-07-01T09:00"));
    final Neighbourhood place = room.place();

    /** Wages are owed in two instalments, and the agreement is in effect. */
    MediationCase inEffect() {
        Brought wages = Brought.byApplication(
                DisputeType.WAGES,
                "餐馆拖欠两个月工资",
                "12000",
                Brought.person(1, "江某").build(),
                Brought.person(2, "汪某").build());
        MediationCase found = room.does(wages.to(room));
        MediationCase named = room.doesAll(List.of(
                CaseActs.accept(found),
                CaseActs.tell(found),
                CaseActs.consent(found, 1),
                CaseActs.consent(found, 2),
                CaseActs.name(found, room.vice())));
        room.does(CaseActs.hold(named, "双方核对考勤，就欠付工资数额达成一致"));
        MediationCase drafted = room.does(
                AgreementActs.draft(named, "餐馆欠付工资12000元，分两期支付。", instalment("2025-07-31"), instalment("2025-08-31")));
        return room.doesAll(AgreementActs.signAll(drafted));
    }

    private static ObligationTerms instalment(String due) {
        return AgreementActs.pays(2, 1, "银行转账支付工资", "6000", LocalDate.parse(due));
    }

    /** Only what a court confirmed can be enforced. */
    MediationCase confirmed(MediationCase inEffect) {
        place.setClock("2025-07-10T09:00");
        room.does(AgreementActs.apply(inEffect));
        place.setClock("2025-07-24T09:00");
        return room.does(AgreementActs.rule(inEffect, ConfirmationRuling.VALID));
    }

    MediationCase paidOnce(MediationCase inEffect) {
        place.setClock("2025-07-30T09:00");
        return room.does(AgreementActs.perform(inEffect, 1));
    }

    /** Why it cannot be called broken yet, or the parties not be told of enforcement. */
    List<String> refusal(MediationCase found, Recourse route) {
        return place.refused(room.keeper(), AgreementActs.breach(found, 2, route));
    }

    MediationCase broken(MediationCase found, Recourse route) {
        return room.does(AgreementActs.breach(found, 2, route));
    }

    MediationCase paidLate(MediationCase found) {
        place.setClock("2025-09-19T09:00");
        return room.does(AgreementActs.perform(found, 2));
    }

    private void print(MediationCase found) {
        System.out.printf(
                "%s  %-9s told of %s%n",
                place.today(),
                found.stage().code(),
                found.routesTold().stream().map(Recourse::code).toList());
        found.agreement().orElseThrow().obligations().forEach(AnInstalmentBrokenMain::print);
    }

    private static void print(Obligation owed) {
        System.out.printf(
                "  %d  due %s  broken %s  performed %s%n",
                owed.number(),
                owed.due(),
                owed.brokenOn().map(LocalDate::toString).orElse("-"),
                owed.performedOn().map(LocalDate::toString).orElse("-"));
    }

    /** Paid once, broken, and paid after all. */
    public static void main(String[] args) {
        AnInstalmentBrokenMain wages = new AnInstalmentBrokenMain();
        MediationCase found = wages.paidOnce(wages.confirmed(wages.inEffect()));
        wages.print(found);
        wages.place.setClock("2025-08-31T18:00");
        System.out.println("broken on the last day: " + wages.refusal(found, Recourse.ENFORCEMENT));
        wages.place.setClock("2025-09-01T09:00");
        wages.print(wages.broken(found, Recourse.ENFORCEMENT));
        wages.print(wages.paidLate(found));
    }
}
