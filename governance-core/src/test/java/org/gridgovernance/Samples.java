package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.grid.Place;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.TakenOver;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Employment;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.PoliticalStatus;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

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
    static final Verification SEEN = new Verification(DAY, Source.DOOR_VISIT);
    static final Membership HEAD = new Membership(RESIDENT, HOME, Relation.HEAD);
    static final String BASIS = "个人信息保护法第47条";

    static final GridStaff OFFICER = new GridStaff(
            "officer-7", GridPost.OFFICER, PersonName.of(Canaries.NAME), Optional.of(Phone.of(Canaries.PHONE)));

    static final Document ID_CARD = new Document(
            DocumentKind.RESIDENT_ID, DocumentNumber.of(Canaries.ID_NUMBER), Optional.of(DAY), Optional.of(DAY));

    static final Document PASSPORT = Document.of(DocumentKind.PASSPORT, Canaries.PASSPORT);

    static final ResidentId KEPT = new ResidentId(id(60));
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

    static final TakenOver TAKEN = new TakenOver(
            RESIDENT,
            List.of(new ResidentId(id(7))),
            DAY,
            List.of(PASSPORT),
            tags(CareTag.DISABLED),
            List.of(new Dated<>(RESIDENCE, DAY, Optional.of(DAY), AT, Optional.empty())));

    private Samples() {}

    static SortedSet<CareTag> tags(CareTag... tags) {
        return new TreeSet<>(List.of(tags));
    }

    static Event event(String name) {
        return the(
                name,
                "event",
                Stream.of(
                        AssetSamples.event(name),
                        CommitteeSamples.event(name),
                        CompoundSamples.event(name),
                        ConclusionSamples.event(name),
                        ConfidenceSamples.event(name),
                        DeliverySamples.event(name),
                        DemandSamples.event(name),
                        DonationSamples.event(name),
                        DutySamples.event(name),
                        FindingSamples.event(name),
                        GridMapSamples.event(name),
                        GridSamples.event(name),
                        HandoutSamples.event(name),
                        HouseholdSamples.event(name),
                        MediationCourseSamples.event(name),
                        MediationIntakeSamples.event(name),
                        OrganizationSamples.event(name),
                        PostSamples.event(name),
                        RelocationSamples.event(name),
                        RequisitionSamples.event(name),
                        ResidenceSamples.event(name),
                        ResidentSamples.event(name),
                        ServiceSamples.event(name),
                        StockSamples.event(name),
                        StockCountSamples.event(name),
                        SupplyRequestSamples.event(name),
                        TaskSamples.event(name),
                        TenureSamples.event(name),
                        WorkerSamples.event(name)));
    }

    static Command<?> command(String name) {
        CommandId command = CommandId.of("sample");
        return the(
                name,
                "command",
                Stream.of(
                        AssetSamples.command(name, command),
                        CommitteeSamples.command(name, command),
                        CompoundSamples.command(name, command),
                        ConclusionSamples.command(name, command),
                        ConfidenceSamples.command(name, command),
                        DeliverySamples.command(name, command),
                        DueSamples.command(name, command),
                        DemandSamples.command(name, command),
                        DuplicateSamples.command(name, command),
                        DonationSamples.command(name, command),
                        DutySamples.command(name, command),
                        FindingSamples.command(name, command),
                        GridMapSamples.command(name, command),
                        GridSamples.command(name, command),
                        HandoutSamples.command(name, command),
                        HouseholdSamples.command(name, command),
                        JointSamples.command(name, command),
                        MediationCourseSamples.command(name, command),
                        MediationIntakeSamples.command(name, command),
                        OrganizationSamples.command(name, command),
                        PostSamples.command(name, command),
                        RelocationSamples.command(name, command),
                        RequisitionSamples.command(name, command),
                        ResidenceSamples.command(name, command),
                        ResidentSamples.command(name, command),
                        ServiceSamples.command(name, command),
                        StockSamples.command(name, command),
                        StockCountSamples.command(name, command),
                        SupplyRequestSamples.command(name, command),
                        TaskSamples.command(name, command),
                        TenureSamples.command(name, command),
                        WorkerSamples.command(name, command)));
    }

    private static <T> T the(String name, String what, Stream<T> samples) {
        return samples.filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("give a sample of the " + what + " " + name));
    }
}
