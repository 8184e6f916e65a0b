package org.gridgovernance.benchmark;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/** The register as the library keeps it. */
final class Ours implements Register {
    private static final Instant NOW = Town.NOW;

    private final Desk desk;
    private final Town town;
    private final Map<Integer, ResidentId> ids = new ConcurrentHashMap<>();

    Ours(Desk desk, Town town) {
        this.desk = desk;
        this.town = town;
    }

    @Override
    public void register(Person person) {
        ids.put(person.number(), done(registration(person, town)).id());
    }

    static RegisterResident registration(Person person, Town town) {
        return RegisterResident.builder()
                .commandId(id(person, 0))
                .occurredAt(NOW)
                .home(town.home(person))
                .particulars(particulars(person).build())
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, person.idNumber()))
                .residence(residence(town.home(person), town.dwelling(person)))
                .addCareTags(CareTag.ELDERLY_ALONE, CareTag.CHRONIC_ILLNESS)
                .build();
    }

    private static Residence residence(AreaCode home, UUID dwelling) {
        return Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(ResidenceKind.TENANT)
                .community(home)
                .dwelling(new DwellingId(dwelling))
                .build();
    }

    private static Particulars.Builder particulars(Person person) {
        Particulars.Builder known = Particulars.builder();
        known.name(PersonName.of(person.name()))
                .sex(person.isMale() ? Sex.MALE : Sex.FEMALE)
                .addPhone(Phone.of(person.phone()));
        return known;
    }

    @Override
    public void correct(Person person) {
        Particulars now = particulars(person)
                .addPhone(Phone.of(person.secondPhone()))
                .workplace(PersonalText.of(person.workplace()))
                .build();
        done(CorrectResident.builder()
                .commandId(id(person, 1))
                .occurredAt(NOW)
                .home(town.home(person))
                .resident(resident(person))
                .particulars(now)
                .build());
    }

    @Override
    public void tag(Person person) {
        done(SetCareTags.builder()
                .commandId(id(person, 2))
                .occurredAt(NOW)
                .home(town.home(person))
                .resident(resident(person))
                .addCareTags(CareTag.ELDERLY_ALONE, CareTag.VERY_OLD)
                .build());
    }

    @Override
    public void verify(Person person) {
        done(VerifyResident.builder()
                .commandId(id(person, 3))
                .occurredAt(NOW)
                .home(town.home(person))
                .resident(resident(person))
                .verification(new Verification(Town.TODAY.minusDays(2), Source.DOOR_VISIT))
                .build());
    }

    @Override
    public void addDocument(Person person) {
        done(AddDocument.builder()
                .commandId(id(person, 4))
                .occurredAt(NOW)
                .home(town.home(person))
                .resident(resident(person))
                .document(Document.of(DocumentKind.PASSPORT, person.passport()))
                .build());
    }

    @Override
    public void move(Person person) {
        done(MoveResidence.builder()
                .commandId(id(person, 5))
                .occurredAt(NOW)
                .home(town.home(person))
                .resident(resident(person))
                .fromDwelling(new DwellingId(town.dwelling(person)))
                .toDwelling(new DwellingId(town.next(person)))
                .build());
    }

    @Override
    public void verifyContact(Person person) {
        done(VerifyResident.builder()
                .commandId(id(person, 6))
                .occurredAt(NOW)
                .home(town.home(person))
                .resident(resident(person))
                .verification(new Verification(Town.TODAY, Source.PHONE))
                .addFacts(FactGroup.CONTACT)
                .build());
    }

    private ResidentId resident(Person person) {
        return ids.get(person.number());
    }

    private static CommandId id(Person person, int step) {
        return CommandId.of(person.number() + "-" + step);
    }

    private Resident done(Command<Resident> command) {
        Either<Rejection, Accepted<Resident>> answer = desk.execute(command);
        return answer.getOrElseThrow(no -> new IllegalStateException(no.toString()))
                .aggregate();
    }
}
