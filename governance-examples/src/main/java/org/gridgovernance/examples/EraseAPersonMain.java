package org.gridgovernance.examples;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.type.Ref;

/** Somebody asks to be erased: what goes, what stays, and do state and journal still agree? */
public final class EraseAPersonMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final Instant MONDAY = Instant.parse("2026-03-02T01:30:00Z");

    private EraseAPersonMain() {}

    static Desk steward(Governance governance) {
        return governance.as(Actor.of("steward-1", Grant.of(Role.DATA_STEWARD, COMMUNITY)));
    }

    static Ref<Resident> register(Desk desk) {
        Resident resident = desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-17-1"))
                        .occurredAt(MONDAY)
                        .home(COMMUNITY)
                        .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                        .addCareTag(CareTag.VERY_OLD)
                        .build())
                .get()
                .aggregate();
        return Ref.to(Resident.TYPE, COMMUNITY, resident.id());
    }

    static Resident erase(Desk desk, Ref<Resident> ref) {
        Resident before = desk.find(ref).get().state();
        return desk.execute(EraseResident.builder()
                        .commandId(CommandId.of("erase-1"))
                        .occurredAt(MONDAY)
                        .home(COMMUNITY)
                        .resident(before.id())
                        .basis("个人信息保护法第四十七条")
                        .build())
                .get()
                .aggregate();
    }

    /** What remains of a life: that it was, not whose. */
    static List<String> remains(Desk desk, Ref<Resident> ref) {
        return desk.history(ref).get().stream().map(JournalEntry::eventName).toList();
    }

    /** Prints what is left. */
    public static void main(String[] args) {
        Governance governance = Governance.builder().build();
        Desk desk = steward(governance);
        Ref<Resident> ref = register(desk);
        Resident erased = erase(desk, ref);
        System.out.println("name    → " + erased.particulars().name());
        System.out.println("tags    → " + erased.careTags());
        System.out.println("journal → " + remains(desk, ref));
        StoreAudit audit = governance.verify(COMMUNITY); // replays every journal and compares
        System.out.println("verify  → " + audit.aggregates() + " aggregate, differences " + audit.differences());
    }
}
