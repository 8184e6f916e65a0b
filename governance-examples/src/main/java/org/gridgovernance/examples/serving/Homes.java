package org.gridgovernance.examples.serving;

import java.time.LocalDate;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/**
 * Where people live in a neighbourhood, and who does.
 *
 * @param place the neighbourhood
 */
public record Homes(Neighbourhood place) {

    /** A dwelling of a compound that is recorded with it. */
    public Dwelling dwelling(String compound, CompoundProfile profile) {
        place.done(place.steward(), (id, at) -> RecordCompound.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .title(compound)
                .profile(profile)
                .build());
        return place.done(place.steward(), (id, at) -> RecordDwelling.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .place(new Place(compound, "1", "1", "101"))
                .build());
    }

    /** Somebody who lives in the community from a day on, known by an identity card. */
    public Resident resident(String name, String idNumber, LocalDate from) {
        Residence residence = Residence.builder()
                .status(ResidenceStatus.REGISTERED_AND_PRESENT)
                .kind(ResidenceKind.HABITUAL)
                .community(Neighbourhood.COMMUNITY)
                .build();
        return place.done(place.steward(), (id, at) -> RegisterResident.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .particulars(Particulars.of(PersonName.of(name), Sex.UNKNOWN))
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, idNumber))
                .residence(residence)
                .residesFrom(from)
                .build());
    }
}
