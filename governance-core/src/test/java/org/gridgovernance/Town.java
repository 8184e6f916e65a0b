package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;

/** A community to try rules in: a memory store, a clock that stands still, and a steward who may do everything. */
final class Town {
    static final AreaCode HOME = AreaCode.of("420102018001");
    static final AreaCode ELSEWHERE = AreaCode.of("420102018002");
    static final Instant NOW = Instant.parse("2025-06-30T04:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    private final AtomicLong ids = new AtomicLong();
    private final AtomicInteger commands = new AtomicInteger();
    private final GovernanceStore store = new MemoryStore();
    private final Governance governance;
    private final Desk desk;

    Town() {
        this(standard -> standard);
    }

    /** One with rules of its own. */
    Town(UnaryOperator<Governance.Builder> rules) {
        governance = rules.apply(Governance.builder()
                        .concept(GoodsMoves.CONCEPT)
                        .store(store)
                        .clock(() -> NOW)
                        .ids(() -> id(ids.incrementAndGet())))
                .build();
        desk = governance.as(
                Actor.of("steward", Grant.of(Role.DATA_STEWARD, HOME.parent().orElseThrow())));
    }

    static UUID id(long number) {
        return new UUID(0x7000, 0x8000000000000000L | number);
    }

    static Particulars person() {
        return Particulars.of(PersonName.of(Canaries.NAME), Sex.MALE);
    }

    static Document idCard() {
        return Document.of(DocumentKind.RESIDENT_ID, Canaries.ID_NUMBER);
    }

    static Membership member(ResidentId resident, Relation relation) {
        return new Membership(resident, HOME, relation);
    }

    static Residence tenancy(DwellingId dwelling) {
        return Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(ResidenceKind.TENANT)
                .community(HOME)
                .dwelling(dwelling)
                .build();
    }

    /** At work there, and living elsewhere. */
    static Residence workplace(DwellingId dwelling) {
        return Residence.builder()
                .from(tenancy(dwelling))
                .status(ResidenceStatus.NEITHER)
                .kind(ResidenceKind.WORKPLACE)
                .build();
    }

    GovernanceStore store() {
        return store;
    }

    Governance governance() {
        return governance;
    }

    Desk desk() {
        return desk;
    }

    CommandId nextId() {
        return CommandId.of("c-" + commands.incrementAndGet());
    }

    <A extends Aggregate> Either<Rejection, Accepted<A>> tries(Command<A> command) {
        return desk.execute(command);
    }

    <A extends Aggregate> A does(Command<A> command) {
        Either<Rejection, Accepted<A>> answer = tries(command);
        assertThat(answer.isRight()).as(answer.toString()).isTrue();
        return answer.get().aggregate();
    }

    GridId grid(String code) {
        return does(EstablishGrid.builder()
                        .commandId(nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .code(new GridCode(code))
                        .title("第4网格")
                        .build())
                .id();
    }

    DwellingId dwelling(String room) {
        return does(RecordDwelling.builder()
                        .commandId(nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .place(new Place("百步亭", "1", "2", room))
                        .build())
                .id();
    }

    ResidentId resident() {
        return does(registration().build()).id();
    }

    /** Somebody at work in the one dwelling, who lives in the other. */
    ResidentId commuter(DwellingId work, DwellingId home) {
        ResidentId commuter =
                does(registration().residence(workplace(work)).build()).id();
        does(BeginResidence.builder()
                .commandId(nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(commuter)
                .residence(tenancy(home))
                .since(TODAY)
                .build());
        return commuter;
    }

    RegisterResident.Builder registration() {
        RegisterResident.Builder begun = RegisterResident.builder();
        begun.commandId(nextId()).occurredAt(NOW).home(HOME).particulars(person());
        return begun;
    }

    HouseholdId household(Optional<DwellingId> dwelling, Membership... members) {
        return does(FormHousehold.builder()
                        .commandId(nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .dwelling(dwelling)
                        .members(List.of(members))
                        .build())
                .id();
    }

    MergeResidents merge(ResidentId survivor, ResidentId duplicate) {
        return MergeResidents.builder()
                .commandId(nextId())
                .occurredAt(NOW)
                .home(HOME)
                .survivor(survivor)
                .duplicate(duplicate)
                .build();
    }

    UndoMerge undo(ResidentId duplicate) {
        return UndoMerge.builder()
                .commandId(nextId())
                .occurredAt(NOW)
                .home(HOME)
                .duplicate(duplicate)
                .build();
    }

    EraseResident erase(ResidentId resident) {
        return EraseResident.builder()
                .commandId(nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .basis("个人信息保护法第47条")
                .build();
    }
}
