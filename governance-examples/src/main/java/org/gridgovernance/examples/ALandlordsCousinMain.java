package org.gridgovernance.examples;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.mediating.Brought;
import org.gridgovernance.examples.mediating.CaseActs;
import org.gridgovernance.examples.mediating.CommitteeRoom;
import org.gridgovernance.examples.serving.Homes;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.SplitHousehold;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Who notices that the mediator is the landlord's cousin? The register of households, as soon as he is named, since committee and case
 * tell which residents they are.
 */
public final class ALandlordsCousinMain {
    static final String TENANT = "tenant-1";
    static final String LANDLORD = "landlord-1";

    final CommitteeRoom room = CommitteeRoom.in(Neighbourhood.on("2025-10-09T09:00"));
    final Neighbourhood place = room.place();
    final Resident landlord;
    final Worker cousin;

    ALandlordsCousinMain() {
        Homes homes = new Homes(place);
        landlord = homes.resident("汪某", "110101198001010010", LocalDate.parse("2015-03-01"));
        Resident relative = homes.resident("吴某", "110101198202020020", LocalDate.parse("2015-03-01"));
        livedTogether(relative);
        cousin = room.appoint("吴某", "mediator-4", relative.id());
    }

    /** Years ago: both lived in the landlord's household, until the cousin founded one of his own. */
    private void livedTogether(Resident relative) {
        Household household = place.done(place.steward(), (id, at) -> FormHousehold.builder()
                .commandId(id)
                .occurredAt(at.minus(Duration.ofDays(3_650)))
                .home(Neighbourhood.COMMUNITY)
                .addMembers(member(landlord, Relation.HEAD), member(relative, Relation.MATERNAL_COUSIN))
                .build());
        place.done(place.steward(), (id, at) -> SplitHousehold.builder()
                .commandId(id)
                .occurredAt(at.minus(Duration.ofDays(1_825)))
                .home(Neighbourhood.COMMUNITY)
                .household(household.id())
                .addMembers(member(relative, Relation.HEAD))
                .build());
    }

    private static Membership member(Resident resident, Relation relation) {
        return new Membership(resident.id(), resident.home(), relation);
    }

    /** The keeper knows who the landlord is; nobody tells of the cousin. */
    MediationCase named() {
        Brought lease = Brought.byApplication(
                DisputeType.SHOP_LEASE,
                "商铺租赁押金争议",
                "48000",
                Brought.person(1, "江某").account(TENANT).build(),
                Brought.person(2, "汪某")
                        .account(LANDLORD)
                        .resident(landlord.id())
                        .build());
        MediationCase found = room.does(lease.to(room));
        return room.doesAll(List.of(
                CaseActs.accept(found),
                CaseActs.tell(found),
                CaseActs.consent(found, 1),
                CaseActs.consent(found, 2),
                CaseActs.name(found, cousin)));
    }

    /** Why no session can be held; empty if one was. */
    List<String> refusal(MediationCase found) {
        return place.refused(room.keeper(), CaseActs.hold(found, "双方陈述"));
    }

    /** The tenant asks for another, online: the cousin is out of the case at once. */
    MediationCase challenged(MediationCase found) {
        return place.done(room.resident(TENANT), CaseActs.challenge(found, cousin, 1));
    }

    MediationCase goesOn(MediationCase challenged) {
        MediationCase found = room.does(CaseActs.name(challenged, room.vice()));
        return room.does(CaseActs.hold(found, "双方陈述"));
    }

    /** Or both take him all the same, each for himself. */
    MediationCase waived(MediationCase found) {
        place.done(room.resident(TENANT), CaseActs.waive(found, cousin, 1));
        return place.done(room.resident(LANDLORD), CaseActs.waive(found, cousin, 2));
    }

    private void print(String what, MediationCase found) {
        Desk desk = room.desk(cousin);
        System.out.printf(
                "%-20s open ties %-10s sessions %d, cousin in charge: %s, sees the case: %s%n",
                what,
                found.openTies().map(Tie::kind).map(kind -> kind.code()).toList(),
                found.sessions().size(),
                found.isInCharge(cousin.id()),
                CommitteeRoom.look(desk, found).isPresent());
    }

    /** The tenant challenges him; in a second case both waive. */
    public static void main(String[] args) {
        ALandlordsCousinMain lease = new ALandlordsCousinMain();
        MediationCase first = lease.named();
        lease.print("the cousin is named", first);
        System.out.println("  session refused: " + lease.refusal(first));
        MediationCase challenged = lease.challenged(first);
        lease.print("the tenant objects", challenged);
        lease.print("another is named", lease.goesOn(challenged));
        MediationCase second = lease.named();
        lease.print("again the cousin", second);
        MediationCase waived = lease.waived(second);
        lease.print("both waive", waived);
        lease.print("a session is held", lease.room.does(CaseActs.hold(waived, "双方陈述")));
    }
}
