package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Samples.RESIDENT;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.id;

import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resident.ResidentEvent;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.OpenOffers;
import org.gridgovernance.resident.relocation.ReleaseResident;
import org.gridgovernance.resident.relocation.Relocations;
import org.gridgovernance.resident.relocation.WithdrawOffer;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.jspecify.annotations.Nullable;

/** Samples of moves between communities. */
final class RelocationSamples {
    private static final RelocationId ID = new RelocationId(id(6));
    private static final Relocation RELOCATION = new Relocation(ID, HOME, ELSEWHERE, DAY);

    private RelocationSamples() {}

    static OpenOffers offers() {
        Town town = new Town();
        ResidentId person = town.does(town.registration()
                        .particulars(Samples.PARTICULARS)
                        .documents(List.of(Samples.ID_CARD))
                        .build())
                .id();
        town.does(OfferResident.builder()
                .commandId(town.nextId())
                .occurredAt(Town.NOW)
                .home(HOME)
                .resident(person)
                .to(ELSEWHERE)
                .build());
        return Relocations.between(town.desk(), town.desk())
                .resume(HOME, Town.TODAY)
                .get();
    }

    static @Nullable Event event(String name) {
        return switch (name) {
            case "resident-arrived" -> new ResidentEvent.Arrived(RELOCATION);
            case "resident-offered" -> new ResidentEvent.Offered(RELOCATION);
            case "resident-offer-withdrawn" -> new ResidentEvent.OfferWithdrawn(ID);
            case "resident-moved-away" -> new ResidentEvent.MovedAway(ID);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "offer-resident" ->
                OfferResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .to(ELSEWHERE)
                        .build();
            case "withdraw-offer" ->
                WithdrawOffer.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .relocation(ID)
                        .build();
            case "release-resident" ->
                ReleaseResident.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .resident(RESIDENT)
                        .relocation(ID)
                        .build();
            default -> null;
        };
    }
}
