package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.Locality;
import org.gridgovernance.insight.Population;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.Relocations;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/** Somebody moves from one community to another: who has them when, and what if it stops half-way? */
public final class MoveBetweenCommunitiesMain {

    static final AreaCode OLD = AreaCode.of("420102018001");
    static final AreaCode NEW = AreaCode.of("420102018002");
    static final Instant MARCH = Instant.parse("2026-03-02T01:30:00Z");
    static final Instant JUNE = Instant.parse("2026-06-01T01:30:00Z");

    private MoveBetweenCommunitiesMain() {}

    static Desk clerk(Governance governance, AreaCode community) {
        return governance.as(Actor.of("clerk-" + community, Grant.of(Role.COMMUNITY_CLERK, community)));
    }

    static Resident register(Desk desk) {
        return desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-17-1"))
                        .occurredAt(MARCH)
                        .home(OLD)
                        .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                        .addDocument(Document.of(DocumentKind.RESIDENT_ID, "11010119010203009X"))
                        .residence(livingIn(OLD))
                        .build())
                .get()
                .aggregate();
    }

    static OfferResident offer(Resident person) {
        return OfferResident.builder()
                .commandId(CommandId.of("move-1"))
                .occurredAt(JUNE)
                .home(OLD)
                .resident(person.id())
                .to(NEW)
                .build();
    }

    static Residence livingIn(AreaCode community) {
        return Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(ResidenceKind.HABITUAL)
                .community(community)
                .build();
    }

    /** How many live in a community on a day, by its own register, as known in June. */
    static long living(Desk desk, AreaCode community, LocalDate day) {
        return Population.of(desk, Locality.community(community), AsOf.of(day, JUNE))
                .get()
                .people();
    }

    /** How many wait to be accepted. */
    static int waiting(Relocations relocations) {
        return relocations.resume(OLD, LocalDate.of(2026, 6, 1)).get().waiting().size();
    }

    /** Offers, and stops before the other community is asked; then goes on. */
    public static void main(String[] args) {
        Governance governance = Governance.builder().clock(() -> JUNE).build();
        Desk here = clerk(governance, OLD);
        Desk there = clerk(governance, NEW);
        Relocations relocations = Relocations.between(here, there);
        OfferResident offer = offer(register(here));
        here.execute(offer).get();
        System.out.println("waiting → " + waiting(relocations));
        relocations
                .move(offer, arrival -> arrival.residence(livingIn(NEW))) // takes up where it stopped
                .peek(yes -> System.out.println(
                        "arrived → " + yes.aggregate().particulars().name()))
                .peekLeft(no -> no.reasons().forEach(reason -> System.out.println(reason.en())));
        System.out.println("waiting → " + waiting(relocations));
        for (LocalDate day : List.of(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 1))) {
            System.out.println(day + " → " + living(here, OLD, day) + " here, " + living(there, NEW, day) + " there");
        }
    }
}
