package org.gridgovernance.store.contract;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.UndoMerge;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.Relocations;
import org.gridgovernance.resident.relocation.WithdrawOffer;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/** How one person comes to be two entries, in one register or in two, and two entries one person. */
final class TaleLineages {
    private static final AreaCode HOME = RegisterTale.HOME;

    private final Chance chance;
    private final Folk folk;

    TaleLineages(Chance chance, Folk folk) {
        this.chance = chance;
        this.folk = folk;
    }

    Command<?> merge() {
        return MergeResidents.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .survivor(folk.person())
                .duplicate(folk.person())
                .build();
    }

    Command<?> undo() {
        return UndoMerge.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .duplicate(folk.personWho(resident -> resident.mergedInto().isPresent()))
                .build();
    }

    /** Somebody is offered, and no more is done about it for now. */
    Command<?> offer() {
        return offer(HOME, folk.person(), Town.NEXT_DOOR);
    }

    Command<?> withdraw() {
        ResidentId who = folk.personWho(resident -> resident.offered().isPresent());
        Resident offered = folk.found(who);
        return WithdrawOffer.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .resident(who)
                .relocation(offered.offered().map(Relocation::id).orElse(new RelocationId(who.value())))
                .build();
    }

    /** Somebody moves next door, all the way. */
    Deed moveAway() {
        OfferResident offer = offer(HOME, folk.person(), Town.NEXT_DOOR);
        return moving(offer, arrival -> arrival);
    }

    /** Somebody who once moved next door comes from there. */
    Deed moveIn() {
        Residence home = Residence.builder()
                .status(chance.pick(List.of(ResidenceStatus.PRESENT_ONLY, ResidenceStatus.REGISTERED_AND_PRESENT)))
                .kind(ResidenceKind.HABITUAL)
                .community(HOME)
                .dwelling(chance.pickUnless(6, folk.dwellings()))
                .build();
        return moving(offer(Town.NEXT_DOOR, chance.pick(folk.nextDoor()), HOME), arrival -> arrival.residence(home));
    }

    private static Deed moving(OfferResident offer, UnaryOperator<RegisterResident.Builder> arrival) {
        return desk -> Relocations.between(desk, desk).move(offer, arrival);
    }

    private OfferResident offer(AreaCode from, ResidentId who, AreaCode to) {
        return OfferResident.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(from)
                .resident(who)
                .to(to)
                .build();
    }
}
