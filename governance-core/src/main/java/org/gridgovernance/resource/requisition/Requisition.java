package org.gridgovernance.resource.requisition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** A requisition (征用): what an authority ordered to be taken from whom, and what became of it. Immutable and thread-safe; prints no
 * personal value. Source: Emergency Response Law (突发事件应对法) arts. 12, 76. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRequisition.class)
public interface Requisition extends Aggregate {
    /** How far it has come. */
    Index.Value<Requisition, RequisitionStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, requisition -> Optional.of(requisition.stage()));

    /** Who ordered it. */
    Index.Value<Requisition, OrganizationId> AUTHORITY = Index.value(
            "authority",
            ColumnKind.UUID,
            requisition -> Optional.of(requisition.authority().id()));

    /** The number of the order. */
    Index.Value<Requisition, String> ORDER =
            Index.value("order_number", ColumnKind.TEXT, requisition -> Optional.of(requisition.order()));

    /** The organisation on record from which it is taken. */
    Index.Value<Requisition, OrganizationId> OWNER = Index.value(
            "owner",
            ColumnKind.UUID,
            requisition -> requisition.owner().organization().map(OrganizationRef::id));

    /** For which emergency. */
    Index.Value<Requisition, IncidentCode> INCIDENT = Index.value("incident", ColumnKind.TEXT, Requisition::incident);

    /** The day it was ordered. */
    Index.Value<Requisition, LocalDate> ORDERED_ON =
            Index.value("ordered_on", ColumnKind.DATE, each -> Optional.of(Moment.day(each.orderedAt())));

    /** The lots that were taken. */
    Index.Many<Requisition, UUID> LOTS = Index.many("lot", ColumnKind.UUID, requisition -> requisition.lots().stream()
            .map(lot -> lot.lot().value())
            .toList());

    /** The assets as which things that were taken are on record. */
    Index.Many<Requisition, AssetId> ASSETS =
            Index.many("asset", ColumnKind.UUID, requisition -> requisition.things().stream()
                    .flatMap(thing -> thing.assets().stream())
                    .distinct()
                    .toList());

    /** What a store needs to know of it. */
    AggregateType<Requisition> TYPE = AggregateType.named("requisition", Requisition.class)
            .begins("requisition-ordered", RequisitionEvent.Ordered.class, RequisitionFold::ordered)
            .folds("requisition-notified", RequisitionEvent.Notified.class, RequisitionFold::notified)
            .folds("requisition-received", RequisitionEvent.Received.class, RequisitionFold::received)
            .folds("requisition-things-taken", RequisitionEvent.ThingsTaken.class, RequisitionFold::taken)
            .folds("requisition-returned", RequisitionEvent.Returned.class, RequisitionFold::returned)
            .folds("requisition-things-returned", RequisitionEvent.ThingsReturned.class, RequisitionFold::returned)
            .folds("requisition-compensated", RequisitionEvent.Compensated.class, RequisitionFold::compensated)
            .folds("requisition-settled", RequisitionEvent.Settled.class, RequisitionFold::settled)
            .folds("requisition-owner-erased", RequisitionEvent.OwnerErased.class, RequisitionFold::erased)
            .indexes(List.of(STAGE, AUTHORITY, ORDER, OWNER, INCIDENT, ORDERED_ON, LOTS, ASSETS))
            .build();

    /** Its identity. */
    RequisitionId id();

    /** Who ordered it (征用机关). */
    OrganizationRef authority();

    /** The number of the order (决定文号). */
    String order();

    /** From whom it is taken (被征用人). */
    Provider owner();

    /** What goods were ordered. */
    List<GoodsLine> goods();

    /** The things that are not used up, in the order's own order. */
    List<HeldThing> things();

    /** For which emergency, if that is known. */
    Optional<IncidentCode> incident();

    /** How far it has come. */
    RequisitionStage stage();

    /** When it was ordered. */
    Instant orderedAt();

    /** When the owner was told, if that was done (送达时间). */
    Optional<Instant> notifiedAt();

    /** When the last of what was done for it occurred. */
    Instant steppedAt();

    /** The lots that were taken, and what became of them. */
    List<HeldLot> lots();

    /** What was paid, as it was told. */
    List<Compensation> compensations();

    /** The day on which its personal data were erased, if they were. */
    Optional<LocalDate> erasedOn();

    /** Where the one of that id is kept. */
    static Ref<Requisition> entry(AreaCode home, RequisitionId id) {
        return Ref.to(TYPE, home, id);
    }

    /** What became of a lot, if it came by this. */
    default Optional<HeldLot> lot(LotId which) {
        return lots().stream().filter(lot -> lot.lot().equals(which)).findFirst();
    }

    /** What became of a thing, by its place in the order, from 1. */
    default Optional<HeldThing> thing(int number) {
        return number < 1 || number > things().size() ? Optional.empty() : Optional.of(things().get(number - 1));
    }

    /** Whether something is neither returned nor compensated (未了). */
    default boolean isOpen() {
        return lots().stream().anyMatch(lot -> lot.open().signum() > 0)
                || things().stream().anyMatch(thing -> thing.open() > 0);
    }

    /** How much was paid, in fen. */
    default long fen() {
        return compensations().stream().mapToLong(Compensation::fen).sum();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRequisition.Builder {
        Builder() {}
    }
}
