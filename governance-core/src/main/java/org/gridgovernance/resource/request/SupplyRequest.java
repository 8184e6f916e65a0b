package org.gridgovernance.resource.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.allocation.PriorityGroup;
import org.gridgovernance.resource.item.SupplyItemId;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.point.PointRef;
import org.gridgovernance.resource.point.StockPointId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/**
 * A supply request (物资申请): what an area asks for, where it is to go, and what was approved of it. What was promised, sent
 * and delivered is not kept here; it is told by the papers of whoever gives and takes. Immutable and thread-safe. Source:
 * Emergency Response Law (突发事件应对法) arts. 45, 73.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSupplyRequest.class)
public interface SupplyRequest extends Aggregate {
    /** Where the goods are to go. */
    Index.Value<SupplyRequest, StockPointId> POINT =
            Index.value("point", ColumnKind.UUID, request -> Optional.of(request.point()));

    /** How far it has come. */
    Index.Value<SupplyRequest, SupplyRequestStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, request -> Optional.of(request.stage()));

    /** The day by which the goods are needed. */
    Index.Value<SupplyRequest, LocalDate> NEEDED_BY =
            Index.value("needed_by", ColumnKind.DATE, request -> Optional.of(request.neededBy()));

    /** The area that is asked; it sees the request. */
    Index.Value<SupplyRequest, AreaCode> ASKED_OF = Index.value("asked_of", ColumnKind.TEXT, SupplyRequest::askedOf);

    /** For which emergency. */
    Index.Value<SupplyRequest, IncidentCode> INCIDENT =
            Index.value("incident", ColumnKind.TEXT, SupplyRequest::incident);

    /** What is asked for. */
    Index.Many<SupplyRequest, SupplyItemId> ITEMS =
            Index.many("item", ColumnKind.UUID, request -> request.lines().stream()
                    .map(line -> line.item().id())
                    .toList());

    /** What a store needs to know of it. */
    AggregateType<SupplyRequest> TYPE = AggregateType.named("supply_request", SupplyRequest.class)
            .begins("supplies-asked", SupplyRequestEvent.Asked.class, SupplyRequestFold::asked)
            .folds("supplies-approved", SupplyRequestEvent.Approved.class, SupplyRequestFold::approved)
            .folds("supplies-declined", SupplyRequestEvent.Declined.class, SupplyRequestFold::declined)
            .folds("supplies-withdrawn", SupplyRequestEvent.Withdrawn.class, SupplyRequestFold::withdrawn)
            .folds("supplies-closed", SupplyRequestEvent.Closed.class, SupplyRequestFold::closed)
            .addressedTo(ASKED_OF)
            .indexes(List.of(POINT, STAGE, NEEDED_BY, INCIDENT, ITEMS))
            .build();

    /** Its identity. */
    SupplyRequestId id();

    /** Where the goods are to go: a stock point of this area. */
    StockPointId point();

    /** What is asked for, each item once. */
    List<RequestLine> lines();

    /** The day by which the goods are needed (需用日期). */
    LocalDate neededBy();

    /** The area that is asked, if it is asked of one (申请对象). */
    Optional<AreaCode> askedOf();

    /** For how many people of which groups (优先人群), by which a plan weighs it: of each group 1 to 10,000,000. */
    @Value.NaturalOrder
    SortedMap<PriorityGroup, Integer> people();

    /** For which emergency, if it is for one. */
    Optional<IncidentCode> incident();

    /** For what: at most 2,000 characters (用途). */
    Optional<PersonalText> purpose();

    /** The account that asked (申请人账号). */
    String askedBy();

    /** When it was asked. */
    Instant askedAt();

    /** How far it has come. */
    SupplyRequestStage stage();

    /** When it came to that stage. */
    Instant stageSince();

    /** Why it was declined, if it was. */
    Optional<PersonalText> because();

    /** How it is named from other homes. */
    default SupplyRequestRef named() {
        return new SupplyRequestRef(home(), id());
    }

    /** Where the goods are to go, as it is named from other homes. */
    default PointRef to() {
        return new PointRef(home(), point());
    }

    /** What is asked for of an item, if anything. */
    default Optional<RequestLine> line(SupplyItemRef item) {
        return lines().stream().filter(line -> line.item().equals(item)).findFirst();
    }

    /** Where the one of that id is kept. */
    static Ref<SupplyRequest> entry(AreaCode home, SupplyRequestId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSupplyRequest.Builder {
        Builder() {}
    }
}
