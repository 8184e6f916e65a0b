package org.gridgovernance.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.mediating.AgreementActs;
import org.gridgovernance.examples.mediating.Brought;
import org.gridgovernance.examples.mediating.CaseActs;
import org.gridgovernance.examples.mediating.CommitteeRoom;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.conclusion.Confirmable;
import org.gridgovernance.mediation.document.CaseDocument;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** How does a dispute become an agreement that a court enforces? Step by step, each taken by whoever may take it. */
public final class AShopLeaseSettledMain {
    static final String TENANT = "tenant-1";
    static final String LANDLORD = "landlord-1";

    final CommitteeRoom room = CommitteeRoom.in(Neighbourhood.on("2025-10-09T09:00"));
    final Neighbourhood place = room.place();
    final Desk tenant = room.resident(TENANT);
    final Desk landlord = room.resident(LANDLORD);

    /** What was done so far, a line each. */
    final List<String> course = new ArrayList<>();

    private MediationCase step(String what, Desk desk, Telling<MediationCase> telling) {
        MediationCase found = place.done(desk, telling);
        course.add("%s  %-32s %s"
                .formatted(Neighbourhood.shown(place.now()), what, found.stage().code()));
        return found;
    }

    private MediationCase step(String what, Telling<MediationCase> telling) {
        return step(what, room.keeper(), telling);
    }

    /** The tenant enters it himself, and names nobody's account but his own. */
    MediationCase applied() {
        Brought lease = Brought.byApplication(
                DisputeType.SHOP_LEASE,
                "商铺租赁合同提前解除，双方对押金和装修损失有争议",
                "48000",
                Brought.person(1, "江某").account(TENANT).build(),
                Brought.person(2, "汪某").build());
        return step("the tenant applies online", tenant, lease.to(room));
    }

    /** Each side consents for itself. */
    MediationCase consented() {
        MediationCase found = applied();
        place.setClock("2025-10-10T10:00");
        step("accepted", CaseActs.accept(found));
        step("the landlord gets an account", CaseActs.open(found, 2, LANDLORD));
        step("both are told their rights", CaseActs.tell(found));
        place.setClock("2025-10-11T20:00");
        step("the tenant consents online", tenant, CaseActs.consent(found, 1));
        return step("the landlord consents online", landlord, CaseActs.consent(found, 2));
    }

    /** What they agree is in writing, and nobody has signed. */
    MediationCase drafted() {
        MediationCase found = step("a mediator is named", CaseActs.name(consented(), room.vice()));
        place.setClock("2025-10-15T15:00");
        step("a session is held", CaseActs.hold(found, "双方各自陈述，就退还押金的数额和期限达成一致"));
        return step(
                "the agreement is written",
                AgreementActs.draft(
                        found,
                        "双方同意合同于10月31日解除，出租人分两期退还押金。",
                        AgreementActs.pays(2, 1, "银行转账，退还押金第一期", "20000", LocalDate.parse("2025-10-31")),
                        AgreementActs.pays(2, 1, "银行转账，退还押金第二期", "16000.50", LocalDate.parse("2025-12-31"))));
    }

    /** The last signature brings it into effect. */
    MediationCase inEffect() {
        MediationCase found = drafted();
        step("the tenant signs online", tenant, AgreementActs.sign(found, Signer.party(1)));
        step("the landlord signs online", landlord, AgreementActs.sign(found, Signer.party(2)));
        Signer mediator = Signer.mediator(room.vice().id());
        step("the mediator signs", room.desk(room.vice()), AgreementActs.sign(found, mediator));
        return step("the committee seals", AgreementActs.sign(found, Signer.committee()));
    }

    /** The last day on which both can ask the court. */
    LocalDate lastDay(MediationCase found) {
        WorkingCalendar calendar = room.keeper()
                .rule(WorkingCalendar.IN_FORCE, found.home(), room.keeper().posture(found.home()), place.today())
                .rule();
        return Confirmable.lastDay(found, calendar).orElseThrow();
    }

    MediationCase filed(MediationCase found) {
        place.setClock("2025-10-30T16:00");
        step("the first instalment is paid", AgreementActs.perform(found, 1));
        place.setClock("2025-11-14T10:00");
        step("both have applied to court", AgreementActs.apply(found));
        place.setClock("2025-11-26T10:00");
        step("the court says: valid", AgreementActs.rule(found, ConfirmationRuling.VALID));
        place.setClock("2025-12-30T16:00");
        step("the second instalment is paid", AgreementActs.perform(found, 2));
        place.setClock("2026-01-08T10:00");
        MediationCase visited = step("the tenant is visited", AgreementActs.followUp(found, 1, "两期押金均已收到"));
        return step("filed", AgreementActs.file(visited));
    }

    /** Somebody of the community who is neither party nor mediator, whatever his role. */
    List<Desk> outsiders() {
        return List.of(
                room.resident("neighbour-1"),
                room.desk(room.member()),
                place.clerk(),
                place.steward(),
                place.desk("observer-1", Role.OBSERVER, Neighbourhood.COUNTY));
    }

    /** The course of it, how long a court could be asked, what was agreed, and what others see: nothing. */
    public static void main(String[] args) {
        AShopLeaseSettledMain lease = new AShopLeaseSettledMain();
        MediationCase found = lease.inEffect();
        LocalDate lastDay = lease.lastDay(found);
        MediationCase filed = lease.filed(found);
        lease.course.forEach(System.out::println);
        System.out.println("could be confirmed until " + lastDay);
        System.out.printf(
                "cases seen: tenant %d, landlord %d, outsiders %s%n",
                CommitteeRoom.seen(lease.tenant),
                CommitteeRoom.seen(lease.landlord),
                lease.outsiders().stream().map(CommitteeRoom::seen).toList());
        System.out.println();
        System.out.println(lease.room.written(filed, CaseDocument.AGREEMENT));
    }
}
