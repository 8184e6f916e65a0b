package org.gridgovernance.store.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.RenameGrid;
import org.gridgovernance.grid.change.GridPart;
import org.gridgovernance.grid.change.MergeGrids;
import org.gridgovernance.grid.change.RetireGrid;
import org.gridgovernance.grid.change.SplitGrid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.SplitHousehold;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.WithdrawOffer;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.resident.tenure.BeginTenure;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.store.type.Ref;

/** A small town to test the door in: two communities of one street, one of another county, and commands filled in. */
public final class Town {
    /** A county. */
    public static final AreaCode COUNTY = AreaCode.of("420102");
    /** A street of it. */
    public static final AreaCode STREET = AreaCode.of("420102001");
    /** A community of the street. */
    public static final AreaCode HERE = AreaCode.of("420102001003");
    /** Another community of the street. */
    public static final AreaCode NEXT_DOOR = AreaCode.of("420102001004");
    /** A community of another county. */
    public static final AreaCode ELSEWHERE = AreaCode.of("420103002001");
    /** When everything is recorded: 2026-03-01 in the morning. */
    public static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    /** The date of {@link #NOW}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static final AtomicLong IDS = new AtomicLong();

    private Town() {}

    /** May do everything in the whole province. */
    public static Actor steward() {
        return actor("steward", Role.DATA_STEWARD, AreaCode.of("42"));
    }

    /** Somebody who holds that role in that area. */
    public static Actor actor(String id, Role role, AreaCode area) {
        return Actor.of(id, Grant.of(role, area));
    }

    /** A command id never used before. */
    public static CommandId id() {
        return CommandId.of("c-" + IDS.incrementAndGet());
    }

    /** A valid identity number, another for each {@code n}. */
    public static String idNumber(int n) {
        String digits = "420102"
                + LocalDate.of(1950, 1, 1).plusDays(n / 1000).toString().replace("-", "")
                + String.format("%03d", n % 1000);
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder + digits.charAt(i) - '0') * 2 % 11;
        }
        return digits + "10X98765432".charAt(remainder);
    }

    /** Registers a person without documents. */
    public static RegisterResident register(AreaCode home, String name) {
        return RegisterResident.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(home)
                .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                .build();
    }

    /** Registers a person with the identity number of that {@code n}. */
    public static RegisterResident register(AreaCode home, String name, int n) {
        return RegisterResident.builder()
                .from(register(home, name))
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, idNumber(n)))
                .build();
    }

    /** Registers a person living in a dwelling. */
    public static RegisterResident register(String name, Dwelling dwelling) {
        return RegisterResident.builder()
                .from(register(dwelling.home(), name))
                .residence(residence(dwelling))
                .build();
    }

    /** Lives in that dwelling. */
    public static Residence residence(Dwelling dwelling) {
        return Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(ResidenceKind.TENANT)
                .community(dwelling.home())
                .dwelling(dwelling.id())
                .build();
    }

    /** What a source says of the name. */
    public static StateFacts state(Resident resident, Source source, LocalDate day, String name) {
        return StateFacts.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(resident.home())
                .resident(resident.id())
                .source(source)
                .day(day)
                .said(Said.builder().name(PersonName.of(name)).build())
                .build();
    }

    /** Corrects the name. */
    public static CorrectResident correct(Resident resident, String name) {
        return CorrectResident.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(resident.home())
                .resident(resident.id())
                .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                .build();
    }

    /** Verifies the person by phone, today. */
    public static VerifyResident verify(Resident resident) {
        return VerifyResident.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(resident.home())
                .resident(resident.id())
                .verification(new Verification(TODAY, Source.PHONE))
                .build();
    }

    /** Erases the person. */
    public static EraseResident erase(Resident resident) {
        return EraseResident.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(resident.home())
                .resident(resident.id())
                .basis("PIPL art. 47")
                .build();
    }

    /** Merges one entry into another. */
    public static MergeResidents merge(Resident survivor, Resident duplicate) {
        return MergeResidents.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(survivor.home())
                .survivor(survivor.id())
                .duplicate(duplicate.id())
                .build();
    }

    /** Parts it again. */
    public static UndoMerge undo(Resident duplicate) {
        return UndoMerge.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(duplicate.home())
                .duplicate(duplicate.id())
                .build();
    }

    /** Establishes a grid. */
    public static EstablishGrid grid(AreaCode home, String code) {
        return EstablishGrid.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(home)
                .code(new GridCode(code))
                .title("grid " + code)
                .build();
    }

    /** Renames it. */
    public static RenameGrid rename(Grid grid, String title) {
        return RenameGrid.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(grid.home())
                .grid(grid.id())
                .title(title)
                .build();
    }

    /** Records a dwelling. */
    public static RecordDwelling dwelling(AreaCode home, String room) {
        return RecordDwelling.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(home)
                .place(new Place("Garden", "1", "2", room))
                .build();
    }

    /** Records a dwelling of that grid. */
    public static RecordDwelling dwelling(Grid grid, String room) {
        return RecordDwelling.builder()
                .from(dwelling(grid.home(), room))
                .grid(grid.id())
                .build();
    }

    /** Places a dwelling in a grid. */
    public static PlaceDwelling place(Dwelling dwelling, Grid grid) {
        return PlaceDwelling.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(grid.home())
                .dwelling(dwelling.id())
                .grid(grid.id())
                .build();
    }

    /** Splits a grid into those of these codes, the first of which takes the rest. */
    public static SplitGrid split(Grid grid, String... codes) {
        return SplitGrid.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(grid.home())
                .grid(grid.id())
                .parts(Stream.of(codes)
                        .<GridPart>map(code -> GridPart.builder()
                                .code(new GridCode(code))
                                .title("grid " + code)
                                .build())
                        .toList())
                .rest(new GridCode(codes[0]))
                .approver("street office")
                .build();
    }

    /** Retires a grid. */
    public static RetireGrid retire(Grid grid) {
        return RetireGrid.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(grid.home())
                .grid(grid.id())
                .approver("street office")
                .build();
    }

    /** Merges grids into a new one. */
    public static MergeGrids merge(String code, Grid... grids) {
        return MergeGrids.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(grids[0].home())
                .grids(Stream.of(grids).map(Grid::id).toList())
                .code(new GridCode(code))
                .title("grid " + code)
                .approver("street office")
                .build();
    }

    /** Forms a household. */
    public static FormHousehold household(AreaCode home, String number, Membership... members) {
        return FormHousehold.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(home)
                .number(org.gridgovernance.resident.household.HouseholdNumber.of(number))
                .members(List.of(members))
                .build();
    }

    /** That person in that relation. */
    public static Membership member(Resident resident, Relation relation) {
        return new Membership(resident.id(), resident.home(), relation);
    }

    /** That somebody owns a dwelling. */
    public static BeginTenure owns(Dwelling dwelling, Resident owner) {
        return BeginTenure.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(dwelling.home())
                .dwelling(dwelling.id())
                .holder(Holder.of(TenureKind.OWNER, owner.id()))
                .since(TODAY)
                .build();
    }

    /** Joins a household. */
    public static JoinHousehold join(Household household, Membership member) {
        return JoinHousehold.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(household.home())
                .household(household.id())
                .member(member)
                .build();
    }

    /** Leaves a household. */
    public static LeaveHousehold leave(Household household, Resident resident) {
        return LeaveHousehold.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(household.home())
                .household(household.id())
                .resident(resident.id())
                .build();
    }

    /** Becomes the head of a household; the former is another relative. */
    public static ChangeHead head(Household household, Resident resident) {
        return ChangeHead.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(household.home())
                .household(household.id())
                .head(resident.id())
                .build();
    }

    /** Merges a household into another. */
    public static MergeHouseholds merge(Household household, Household into) {
        return MergeHouseholds.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(household.home())
                .household(household.id())
                .into(into.id())
                .build();
    }

    /** Forms a household of members of another. */
    public static SplitHousehold split(Household household, Membership... members) {
        return SplitHousehold.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(household.home())
                .household(household.id())
                .members(List.of(members))
                .build();
    }

    /** Tells a death, of today. */
    public static RecordDeath death(Resident resident) {
        return RecordDeath.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(resident.home())
                .resident(resident.id())
                .source(Source.CIVIL_AFFAIRS)
                .build();
    }

    /** Offers a person to another community. */
    public static OfferResident offer(Resident resident, AreaCode to) {
        return OfferResident.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(resident.home())
                .resident(resident.id())
                .to(to)
                .build();
    }

    /** Takes an offer back. */
    public static WithdrawOffer withdraw(Resident resident, Relocation offer) {
        return WithdrawOffer.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(resident.home())
                .resident(resident.id())
                .relocation(offer.id())
                .build();
    }

    /** Moves a household. */
    public static MoveHousehold move(Household household, Dwelling dwelling) {
        return MoveHousehold.builder()
                .commandId(id())
                .occurredAt(NOW)
                .home(household.home())
                .household(household.id())
                .dwelling(dwelling.id())
                .build();
    }

    /** Has it done, which must succeed, and shows what came of it. */
    public static <A extends Aggregate> A done(Desk desk, Command<A> command) {
        return accepted(desk, command).aggregate();
    }

    /** Has it done, which must succeed. */
    public static <A extends Aggregate> Accepted<A> accepted(Desk desk, Command<A> command) {
        return desk.execute(command).getOrElseThrow(no -> new AssertionError("rejected: " + codes(no)));
    }

    /** Has it done, which must fail. */
    public static Rejection rejected(Desk desk, Command<?> command) {
        return desk.execute(command).swap().getOrElseThrow(() -> new AssertionError("accepted: " + command.getClass()));
    }

    /** Each reason as its code, an at sign and its path. */
    public static List<String> codes(Rejection rejection) {
        return rejection.reasons().stream()
                .map(reason -> reason.code() + "@" + reason.path())
                .toList();
    }

    /** Where it is. */
    public static Ref<Resident> ref(Resident resident) {
        return Ref.to(Resident.TYPE, resident.home(), resident.id());
    }

    /** Where it is. */
    public static Ref<Grid> ref(Grid grid) {
        return Ref.to(Grid.TYPE, grid.home(), grid.id());
    }

    /** Where it is. */
    public static Ref<Household> ref(Household household) {
        return Ref.to(Household.TYPE, household.home(), household.id());
    }
}
