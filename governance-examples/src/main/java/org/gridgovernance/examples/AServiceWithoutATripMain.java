package org.gridgovernance.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Homes;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.declaration.AcceptCase;
import org.gridgovernance.task.declaration.DecideCase;
import org.gridgovernance.task.declaration.DeclareCase;
import org.gridgovernance.task.declaration.IssueResult;
import org.gridgovernance.task.declaration.Prefill;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.declaration.ServiceRates;
import org.gridgovernance.task.declaration.SupplementCase;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.StandardCatalogue;

/** What must a resident bring, and how often come? Nothing and never, where the register holds what is asked. */
public final class AServiceWithoutATripMain {
    static final MatterCode RESIDENCE = MatterCode.of("certificate.residence");
    static final MatterCode KINSHIP = MatterCode.of("certificate.kinship");

    final Neighbourhood place = Neighbourhood.on("2025-09-22T09:00");
    final Resident ming;
    /** The portal, which has made sure who declares. */
    final Desk portal = place.desk("portal-1", Role.COMMUNITY_CLERK, Neighbourhood.COMMUNITY);

    final Desk own = place.desk("resident-1", Role.RESIDENT, Neighbourhood.COMMUNITY);

    AServiceWithoutATripMain() {
        ming = new Homes(place).resident("欧阳明", "11010119010203009X", LocalDate.parse("2024-01-01"));
    }

    /** What the form shows as filled in, and what it still asks for. */
    Prefill form(MatterCode matter) {
        Matter asked = StandardCatalogue.CATALOGUE.find(matter).orElseThrow();
        return Prefill.of(place.clerk(), asked, Ref.to(Resident.TYPE, ming.home(), ming.id()), place.today())
                .get();
    }

    ServiceCase declare(Desk desk, MatterCode matter, Channel channel) {
        return place.done(desk, (id, at) -> DeclareCase.builder()
                .commandId(id)
                .occurredAt(at)
                .home(ming.home())
                .matter(matter)
                .channel(channel)
                .applicant(ming.id())
                .account("resident-1")
                .build());
    }

    /** It is accepted; or all that is lacking is told, once. */
    ServiceCase accept(ServiceCase declared) {
        return place.done(place.clerk(), (id, at) -> AcceptCase.builder()
                .commandId(id)
                .occurredAt(at)
                .home(declared.home())
                .serviceCase(declared.id())
                .build());
    }

    ServiceCase supplement(ServiceCase lacking, SortedSet<String> papers, Channel channel) {
        return place.done(place.clerk(), (id, at) -> SupplementCase.builder()
                .commandId(id)
                .occurredAt(at)
                .home(lacking.home())
                .serviceCase(lacking.id())
                .papers(papers)
                .channel(channel)
                .build());
    }

    /** It is approved, and the certificate sent as a file. */
    ServiceCase issue(ServiceCase accepted) {
        place.done(place.clerk(), (id, at) -> DecideCase.builder()
                .commandId(id)
                .occurredAt(at)
                .home(accepted.home())
                .serviceCase(accepted.id())
                .approved(true)
                .build());
        return place.done(place.clerk(), (id, at) -> IssueResult.builder()
                .commandId(id)
                .occurredAt(at)
                .home(accepted.home())
                .serviceCase(accepted.id())
                .channel(Channel.ONLINE)
                .build());
    }

    ServiceRates rates() {
        return ServiceRates.of(
                        place.clerk(), Neighbourhood.COMMUNITY, Period.of(YearMonth.from(place.today())), place.now())
                .get();
    }

    private void print(ServiceCase each) {
        System.out.printf(
                "%s  %-22s %-13s held %s, lacking %s, trips %d%n",
                Neighbourhood.shown(place.now()),
                each.matter(),
                each.stage().code(),
                each.prefilled(),
                each.lacking(),
                each.visits().trips());
    }

    /** One certificate from the sofa; another for which somebody came to the counter once. */
    public static void main(String[] args) {
        AServiceWithoutATripMain service = new AServiceWithoutATripMain();
        ServiceCase residence = service.declare(service.portal, RESIDENCE, Channel.ONLINE);
        service.print(residence);
        service.print(service.issue(service.accept(residence)));
        ServiceCase kinship = service.declare(service.place.clerk(), KINSHIP, Channel.ON_THE_SPOT);
        service.print(kinship);
        ServiceCase told = service.accept(kinship);
        service.print(told);
        service.place.setClock("2025-09-23T15:00");
        service.supplement(told, told.lacking(), Channel.ONLINE);
        service.print(service.issue(service.accept(told)));
        System.out.printf(
                "without a trip: %.0f %%%n", service.rates().shareWithoutTrip().orElseThrow() * 100);
    }
}
