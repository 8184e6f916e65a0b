package org.gridgovernance.resource.point;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/** A stock point (物资点): a place where emergency supplies are kept, and who answers for them. Immutable and thread-safe. Source:
 * Emergency Response Law (突发事件应对法) art. 46. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableStockPoint.class)
public interface StockPoint extends Aggregate {
    /** Its title is unique in its home until it is closed. */
    UniqueKey<StockPoint, String> TITLE = UniqueKey.inHome(
            "title",
            point -> point.closedOn().isPresent() ? List.of() : List.of(point.title()),
            StockPointReason.TITLE_TAKEN,
            "title");

    /** What it is. */
    Index.Value<StockPoint, PointKind> KIND = Index.value("kind", ColumnKind.TEXT, point -> Optional.of(point.kind()));

    /** Whether it is open. */
    Index.Value<StockPoint, Boolean> OPEN = Index.value(
            "open", ColumnKind.FLAG, point -> Optional.of(point.closedOn().isEmpty()));

    /** What a store needs to know of it. */
    AggregateType<StockPoint> TYPE = AggregateType.named("stock_point", StockPoint.class)
            .begins("stock-point-opened", StockPointEvent.Opened.class, StockPointFold::opened)
            .folds("stock-point-corrected", StockPointEvent.Corrected.class, StockPointFold::corrected)
            .folds("stock-point-entrusted", StockPointEvent.Entrusted.class, StockPointFold::entrusted)
            .folds("stock-period-closed", StockPointEvent.PeriodClosed.class, StockPointFold::periodClosed)
            .folds("stock-point-closed", StockPointEvent.Closed.class, StockPointFold::closed)
            .unique(TITLE)
            .index(KIND)
            .index(OPEN)
            .build();

    /** Its identity. */
    StockPointId id();

    /** What it is. */
    PointKind kind();

    /** What it is called: 1 to 40 characters. */
    String title();

    /** Whose shop it is: of a partner shop only. */
    Optional<OrganizationRef> partner();

    /** Where it is, if known. */
    Optional<GeoPoint> at();

    /** Who answers for what is in it, and since when (保管员). */
    @Value.Default
    default Timeline<WorkerId> custodian() {
        return Timeline.empty();
    }

    /** The day it was opened. */
    LocalDate openedOn();

    /** The instant up to which its books are closed, inclusive (已结账至). */
    Optional<Instant> closedThrough();

    /** The day it was closed, if it was. */
    Optional<LocalDate> closedOn();

    /** Where the one of that id is kept. */
    static Ref<StockPoint> entry(AreaCode home, StockPointId id) {
        return Ref.to(TYPE, home, id);
    }

    /**
     * What is against telling of something that occurred in it then: {@link StockPointReason#POINT_CLOSED}, {@link
     * StockPointReason#BEFORE_OPENED}, {@link StockPointReason#PERIOD_CLOSED}.
     *
     * @param path the field that names the point, as in the command's JSON
     */
    default Stream<Reason> against(Instant occurredAt, String path) {
        return notOpen(occurredAt, path)
                .or(() -> closedThrough()
                        .filter(end -> !occurredAt.isAfter(end))
                        .map(closed -> StockPointReason.PERIOD_CLOSED.at("occurredAt")))
                .stream();
    }

    /**
     * That it was not open then: {@link StockPointReason#POINT_CLOSED}, {@link StockPointReason#BEFORE_OPENED}; whether its books are
     * closed says nothing of what moves no goods.
     *
     * @param path the field that names the point, as in the command's JSON
     */
    default Optional<Reason> notOpen(Instant occurredAt, String path) {
        if (closedOn().isPresent()) {
            return Optional.of(StockPointReason.POINT_CLOSED.at(path));
        }
        return Moment.day(occurredAt).isBefore(openedOn())
                ? Optional.of(StockPointReason.BEFORE_OPENED.at("occurredAt"))
                : Optional.empty();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableStockPoint.Builder {
        Builder() {}
    }
}
