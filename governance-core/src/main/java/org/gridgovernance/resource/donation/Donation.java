package org.gridgovernance.resource.donation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** A donation (捐赠): who promised what, what arrived, and what the public was told of it. Immutable and thread-safe; prints no
 * personal value. Source: Emergency Response Law (突发事件应对法) art. 54; Shandong regulation on emergency support
 * (山东省突发事件应急保障条例) art. 56. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDonation.class)
public interface Donation extends Aggregate {
    /** How far it has come. */
    Index.Value<Donation, DonationStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, donation -> Optional.of(donation.stage()));

    /** The organisation on record that gives. */
    Index.Value<Donation, OrganizationId> ORGANIZATION =
            Index.value("organization", ColumnKind.UUID, donation -> donation.donor()
                    .organization()
                    .map(OrganizationRef::id));

    /** For which emergency. */
    Index.Value<Donation, IncidentCode> INCIDENT = Index.value("incident", ColumnKind.TEXT, Donation::incident);

    /** The day it was promised. */
    Index.Value<Donation, LocalDate> PROMISED_ON =
            Index.value("promised_on", ColumnKind.DATE, donation -> Optional.of(Moment.day(donation.promisedAt())));

    /** The first day on which something arrived. */
    Index.Value<Donation, LocalDate> RECEIVED_FROM = Index.value(
            "received_from", ColumnKind.DATE, donation -> donation.arrivedOn().min(Comparator.naturalOrder()));

    /** The last day on which something arrived. */
    Index.Value<Donation, LocalDate> RECEIVED_TO = Index.value(
            "received_to", ColumnKind.DATE, donation -> donation.arrivedOn().max(Comparator.naturalOrder()));

    /** By when the public is to be told of it, of those of which it was not: what lies before today is overdue. */
    Index.Value<Donation, LocalDate> PUBLISH_BY = Index.value("publish_by", ColumnKind.DATE, Donation::publishBy);

    /** The items. */
    Index.Many<Donation, UUID> ITEMS = Index.many("item", ColumnKind.UUID, donation -> donation.lines().stream()
            .map(line -> line.item().id().value())
            .toList());

    /** The lots that arrived. */
    Index.Many<Donation, UUID> LOTS = Index.many("lot", ColumnKind.UUID, donation -> donation.arrived()
            .map(lot -> lot.lot().value())
            .toList());

    /** What a store needs to know of it. */
    AggregateType<Donation> TYPE = AggregateType.named("donation", Donation.class)
            .begins("donation-promised", DonationEvent.Promised.class, DonationFold::promised)
            .folds("donation-received", DonationEvent.Received.class, DonationFold::received)
            .folds("donation-published", DonationEvent.Published.class, DonationFold::published)
            .folds("donation-withdrawn", DonationEvent.Withdrawn.class, DonationFold::withdrawn)
            .folds("donor-erased", DonationEvent.DonorErased.class, DonationFold::erased)
            .indexes(List.of(
                    STAGE, ORGANIZATION, INCIDENT, PROMISED_ON, RECEIVED_FROM, RECEIVED_TO, PUBLISH_BY, ITEMS, LOTS))
            .build();

    /** Its identity. */
    DonationId id();

    /** Who gives. */
    Provider donor();

    /** Whether the donor is not named to the public (匿名). */
    boolean unnamed();

    /** What was promised and what arrived, an item each. */
    List<DonationLine> lines();

    /** For what it is to be used, if the donor said (捐赠意向). */
    Optional<PersonalText> purpose();

    /** For which emergency, if it is for one. */
    Optional<IncidentCode> incident();

    /** How far it has come. */
    DonationStage stage();

    /** When it was promised. */
    Instant promisedAt();

    /** What arrived when, as it was told. */
    List<DonationArrival> arrivals();

    /** What the public was told, as it was told. */
    List<Publication> publications();

    /** The last day on which the public is told in time of what arrived and was not published yet (公示期限). */
    Optional<LocalDate> publishBy();

    /** Why it was withdrawn, if somebody said. */
    Optional<PersonalText> because();

    /** The day on which its personal data were erased, if they were. */
    Optional<LocalDate> erasedOn();

    /** Where the one of that id is kept. */
    static Ref<Donation> entry(AreaCode home, DonationId id) {
        return Ref.to(TYPE, home, id);
    }

    /** What there is of an item in it, if anything. */
    default Optional<DonationLine> line(SupplyItemRef item) {
        return lines().stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** The lots that arrived. */
    default Stream<ArrivedLot> arrived() {
        return arrivals().stream().flatMap(arrival -> arrival.lots().stream());
    }

    /** The days on which something arrived. */
    default Stream<LocalDate> arrivedOn() {
        return arrivals().stream().map(arrival -> Moment.day(arrival.at()));
    }

    /** Whether the public should have been told before that day of something that arrived, and was not (逾期未公示). */
    default boolean isOverdue(LocalDate today) {
        return publishBy().filter(today::isAfter).isPresent();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDonation.Builder {
        Builder() {}
    }
}
