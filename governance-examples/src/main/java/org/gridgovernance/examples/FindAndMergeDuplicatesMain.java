package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.duplicate.Duplicates;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.SuspectedDuplicate;
import org.gridgovernance.resident.duplicate.SuspectedPair;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.Ref;

/** Is somebody entered twice, and what becomes of the second entry? Found, looked at, merged, and parted again. */
public final class FindAndMergeDuplicatesMain {
    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");

    private FindAndMergeDuplicatesMain() {}

    static Desk desk() {
        return Governance.builder().build().as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
    }

    /** Once from the ledger with a passport, once at the door without: nobody noticed. */
    static Resident register(Desk desk, String visit, Document... documents) {
        return desk.execute(RegisterResident.builder()
                        .commandId(CommandId.of(visit))
                        .occurredAt(NOW)
                        .home(COMMUNITY)
                        .particulars(Particulars.builder()
                                .name(PersonName.of("欧阳明"))
                                .sex(Sex.MALE)
                                .birth(BirthDate.of("1951-04-05"))
                                .build())
                        .addDocuments(documents)
                        .build())
                .get()
                .aggregate();
    }

    static Document passport() {
        return Document.of(DocumentKind.PASSPORT, "E12345678");
    }

    static List<SuspectedDuplicate> alike(Desk desk, Resident entry) {
        return Duplicates.of(desk, Ref.to(Resident.TYPE, COMMUNITY, entry.id()), TODAY)
                .get();
    }

    /** All pairs of the community: what a clerk looks through at the end of a month. */
    static List<SuspectedPair> pairs(Desk desk) {
        List<SuspectedPair> pairs = new ArrayList<>();
        Duplicates.sweep(desk, COMMUNITY, TODAY, pairs::add).get();
        return pairs;
    }

    static Resident merge(Desk desk, Resident kept, SuspectedDuplicate found) {
        return desk.execute(MergeResidents.builder()
                        .commandId(CommandId.of("merge-1"))
                        .occurredAt(NOW)
                        .home(COMMUNITY)
                        .survivor(kept.id())
                        .duplicate(new ResidentId(found.ref().id()))
                        .build())
                .get()
                .aggregate();
    }

    /** Some product still has a link to the second entry. */
    static Resident tag(Desk desk, ResidentId whomever) {
        return desk.execute(SetCareTags.builder()
                        .commandId(CommandId.of("tags-1"))
                        .occurredAt(NOW)
                        .home(COMMUNITY)
                        .resident(whomever)
                        .addCareTag(CareTag.ELDERLY_ALONE)
                        .build())
                .get()
                .aggregate();
    }

    static Resident undo(Desk desk, ResidentId duplicate) {
        return desk.execute(UndoMerge.builder()
                        .commandId(CommandId.of("undo-1"))
                        .occurredAt(NOW)
                        .home(COMMUNITY)
                        .duplicate(duplicate)
                        .build())
                .get()
                .aggregate();
    }

    /** Prints how alike they are and why, what the entry kept has then, and where a later command went. */
    public static void main(String[] args) {
        Desk desk = desk();
        Resident kept = register(desk, "visit-17-1");
        Resident second = register(desk, "ledger-204", passport());
        System.out.println("pairs in the community: " + pairs(desk).size());
        SuspectedDuplicate found = alike(desk, kept).get(0);
        System.out.println(
                found.likeness().score() + " " + found.likeness().likelihood().code() + " "
                        + found.likeness().because().stream()
                                .map(reason -> reason.code())
                                .toList());
        Resident merged = merge(desk, kept, found);
        System.out.println("documents of the entry kept: " + merged.documents().size());
        Resident tagged = tag(desk, second.id());
        System.out.println("a command to the second entry changed the entry kept: "
                + tagged.id().equals(kept.id()));
        Resident parted = undo(desk, second.id());
        System.out.println(
                "parted again, documents of the second: " + parted.documents().size());
    }
}
