package org.gridgovernance.store.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.id.Id;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;

/**
 * What a specimen lies on, to try the join.
 *
 * @param id its identity
 * @param home its home
 * @param zones dated zones
 */
public record Site(SiteId id, AreaCode home, Timeline<String> zones) implements Aggregate {

    /** Dated zones. */
    public static final Index.Intervals<Site, String> ZONE =
            Index.intervals("zone", ColumnKind.TEXT, Site::zones, Optional::of);

    /** What a store needs to know of it. */
    public static final AggregateType<Site> TYPE = AggregateType.named("site", Site.class)
            .begins(
                    "site-made",
                    SiteEvent.Made.class,
                    (ref, event, moment) -> new Site(new SiteId(ref.id()), ref.home(), event.zones()))
            .folds(
                    "site-zoned",
                    SiteEvent.Zoned.class,
                    (before, event, moment) -> new Site(before.id(), before.home(), event.zones()))
            .index(ZONE)
            .build();

    /**
     * Its identity.
     *
     * @param value the UUID
     */
    public record SiteId(@JsonValue UUID value) implements Id<Site> {
        /** That UUID. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public SiteId {}
    }

    /** What happens to it. */
    public sealed interface SiteEvent extends Event {
        /**
         * It was made.
         *
         * @param zones dated zones
         */
        record Made(Timeline<String> zones) implements SiteEvent {}

        /**
         * Its zones changed.
         *
         * @param zones dated zones
         */
        record Zoned(Timeline<String> zones) implements SiteEvent {}
    }
}
