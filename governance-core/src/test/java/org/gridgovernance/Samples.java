package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.AssignGridStaff;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridEvent;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridKind;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.RelieveGridStaff;
import org.gridgovernance.grid.RenameGrid;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Residence;
import org.gridgovernance.resident.ResidenceKind;
import org.gridgovernance.resident.ResidenceStatus;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.Verification;
import org.gridgovernance.resident.VerificationMethod;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.HouseholdEvent;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.LeaveHouseholds;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Employment;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.PoliticalStatus;
import org.gridgovernance.resident.person.Sex;

/** One of every event and command, with every field filled. */
final class Samples {
    static final GridId GRID = new GridId(id(1));
    static final DwellingId DWELLING = new DwellingId(id(2));
    static final DwellingId OTHER = new DwellingId(id(3));
    static final ResidentId RESIDENT = new ResidentId(id(4));
    static final HouseholdId HOUSEHOLD = new HouseholdId(id(5));
    static final Instant AT = Instant.parse("2025-06-30T04:05:06.123456Z");
    static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    static final Place PLACE = new Place("百步亭", "1", "2", "101");
    static final Verification SEEN = new Verification(DAY, VerificationMethod.DOOR_VISIT);
    static final Membership HEAD = new Membership(RESIDENT, HOME, Relation.HEAD);
    static final String BASIS = "个人信息保护法第47条";

    static final GridStaff OFFICER = new GridStaff(
            "officer-7", GridPost.OFFICER, PersonName.of(Canaries.NAME), Optional.of(Phone.of(Canaries.PHONE)));

    static final Document ID_CARD = new Document(
            DocumentKind.RESIDENT_ID, DocumentNumber.of(Canaries.ID_NUMBER), Optional.of(DAY), Optional.of(DAY));

    static final Document PASSPORT = Document.of(DocumentKind.PASSPORT, Canaries.PASSPORT);

    static final Residence RESIDENCE = Residence.builder()
            .status(ResidenceStatus.PRESENT_ONLY)
            .kind(ResidenceKind.TENANT)
            .community(HOME)
            .dwelling(DWELLING)
            .origin(PersonalText.of(Canaries.ADDRESS))
            .plannedDeparture(DAY)
            .build();

    static final Particulars PARTICULARS = Particulars.builder()
            .name(PersonName.of(Canaries.NAME))
            .sex(Sex.MALE)
            .birth(BirthDate.of(Canaries.BIRTH))
            .ethnicGroup(EthnicGroup.values()[0])
            .politicalStatus(PoliticalStatus.values()[0])
            .employment(Employment.values()[0])
            .workplace(PersonalText.of(Canaries.TEXT))
            .phones(List.of(Phone.of(Canaries.PHONE)))
            .registeredAddress(Address.of(Canaries.ADDRESS))
            .note(PersonalText.of(Canaries.TEXT))
            .extras(Map.of("爱好", PersonalText.of(Canaries.TEXT)))
            .build();

    private Samples() {}

    static SortedSet<CareTag> tags(CareTag... tags) {
        return new TreeSet<>(List.of(tags));
    }

    static Event event(String name) {
        return switch (name) {
            case "grid-established" -> new GridEvent.Established(new GridCode("001"), "第4网格", GridKind.BASIC);
            case "grid-renamed" -> new GridEvent.Renamed("东网格");
            case "grid-staff-assigned" -> new GridEvent.StaffAssigned(OFFICER);
            case "grid-staff-relieved" -> new GridEvent.StaffRelieved("officer-7", GridPost.OFFICER);
            case "dwelling-recorded" -> new DwellingEvent.Recorded(PLACE, Optional.of(GRID), Optional.empty());
            case "dwelling-placed-in-grid" -> new DwellingEvent.PlacedInGrid(GRID);
            case "resident-registered" ->
                new ResidentEvent.Registered(
                        PARTICULARS,
                        List.of(ID_CARD, PASSPORT),
                        Optional.of(RESIDENCE),
                        DAY,
                        tags(CareTag.DISABLED, CareTag.VERY_OLD),
                        Optional.of(SEEN));
            case "resident-corrected" -> new ResidentEvent.Corrected(PARTICULARS);
            case "document-added" -> new ResidentEvent.DocumentAdded(PASSPORT);
            case "residence-begun" -> new ResidentEvent.ResidenceBegun(RESIDENCE, DAY);
            case "residence-ended" -> new ResidentEvent.ResidenceEnded(RESIDENCE, DAY);
            case "residence-moved" -> new ResidentEvent.ResidenceMoved(DWELLING, OTHER, DAY);
            case "care-tags-changed" ->
                new ResidentEvent.CareTagsChanged(tags(CareTag.DISABLED), tags(CareTag.VERY_OLD));
            case "resident-verified" -> new ResidentEvent.Verified(SEEN);
            case "resident-erased" -> new ResidentEvent.Erased(BASIS);
            case "household-formed" ->
                new HouseholdEvent.Formed(
                        Optional.of(HouseholdNumber.of("H1")), Optional.of(DWELLING), List.of(HEAD), Optional.of(SEEN));
            case "household-verified" -> new HouseholdEvent.Verified(SEEN);
            default -> membershipEvent(name);
        };
    }

    private static Event membershipEvent(String name) {
        return switch (name) {
            case "member-joined" -> new HouseholdEvent.MemberJoined(HEAD);
            case "member-left" -> new HouseholdEvent.MemberLeft(RESIDENT);
            case "head-changed" -> new HouseholdEvent.HeadChanged(RESIDENT, Optional.of(HEAD));
            case "household-moved" -> new HouseholdEvent.Moved(Optional.of(DWELLING), OTHER, List.of(HEAD), DAY);
            default -> throw new AssertionError("give Samples.event a sample of " + name);
        };
    }

    static Command<?> command(String name) {
        CommandId command = CommandId.of("sample");
        return switch (name) {
            case "establish-grid" ->
                EstablishGrid.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .code(new GridCode("001"))
                        .title("第4网格")
                        .build();
            case "rename-grid" ->
                RenameGrid.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .title("东网格")
                        .build();
            case "assign-grid-staff" ->
                AssignGridStaff.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .staff(OFFICER)
                        .build();
            case "relieve-grid-staff" ->
                RelieveGridStaff.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .grid(GRID)
                        .account("officer-7")
                        .post(GridPost.OFFICER)
                        .build();
            case "record-dwelling" ->
                RecordDwelling.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .place(PLACE)
                        .grid(GRID)
                        .build();
            case "place-dwelling" ->
                PlaceDwelling.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .dwelling(DWELLING)
                        .grid(GRID)
                        .build();
            default ->
                name.contains("household") || name.equals("change-head")
                        ? householdCommand(name, command)
                        : residentCommand(name, command);
        };
    }

    private static Command<?> residentCommand(String name, CommandId command) {
        return switch (name) {
            case "register-resident" ->
                RegisterResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .particulars(PARTICULARS)
                        .documents(List.of(ID_CARD, PASSPORT))
                        .residence(RESIDENCE)
                        .residesFrom(DAY)
                        .careTags(tags(CareTag.DISABLED, CareTag.VERY_OLD))
                        .verification(SEEN)
                        .build();
            case "correct-resident" ->
                CorrectResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .particulars(PARTICULARS)
                        .build();
            case "add-document" ->
                AddDocument.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .document(ID_CARD)
                        .build();
            case "begin-residence" ->
                BeginResidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .residence(RESIDENCE)
                        .since(DAY)
                        .build();
            case "end-residence" ->
                EndResidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .residence(RESIDENCE)
                        .to(DAY)
                        .build();
            case "move-residence" ->
                MoveResidence.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .fromDwelling(DWELLING)
                        .toDwelling(OTHER)
                        .build();
            case "set-care-tags" ->
                SetCareTags.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .careTags(tags(CareTag.DISABLED))
                        .build();
            case "verify-resident" ->
                VerifyResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .verification(SEEN)
                        .build();
            case "erase-resident" ->
                EraseResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .basis(BASIS)
                        .build();
            default -> throw new AssertionError("give Samples.command a sample of " + name);
        };
    }

    private static Command<?> householdCommand(String name, CommandId command) {
        return switch (name) {
            case "form-household" ->
                FormHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .number(HouseholdNumber.of("H1"))
                        .dwelling(DWELLING)
                        .members(List.of(HEAD))
                        .verification(SEEN)
                        .build();
            case "join-household" ->
                JoinHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .member(HEAD)
                        .build();
            case "leave-household" ->
                LeaveHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .resident(RESIDENT)
                        .build();
            case "leave-households" ->
                LeaveHouseholds.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .build();
            case "change-head" ->
                ChangeHead.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .head(RESIDENT)
                        .formerHead(Relation.SPOUSE)
                        .build();
            case "move-household" ->
                MoveHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .dwelling(DWELLING)
                        .build();
            case "verify-household" ->
                VerifyHousehold.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .household(HOUSEHOLD)
                        .verification(SEEN)
                        .build();
            default -> throw new AssertionError("give Samples.command a sample of " + name);
        };
    }
}
