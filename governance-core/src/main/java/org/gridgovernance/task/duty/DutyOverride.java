package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.task.matter.MatterCode;
import org.immutables.value.Value;

/**
 * An emergency in which the duty list of its home, and of all areas below, does not hold (紧急豁免). It ends by itself. Immutable
 * and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableDutyOverride.class)
public interface DutyOverride extends Aggregate {
    /** Its home, to ask for those of exactly these areas. */
    Index.Value<DutyOverride, AreaCode> AREA =
            Index.value("area", ColumnKind.TEXT, override -> Optional.of(override.home()));

    /** The first day on which it does not hold any more. */
    Index.Value<DutyOverride, LocalDate> ENDS =
            Index.value("ends", ColumnKind.DATE, override -> Optional.of(override.ends()));

    /** What a store needs to know of it. */
    AggregateType<DutyOverride> TYPE = AggregateType.named("duty_override", DutyOverride.class)
            .begins("duty-override-declared", DutyEvent.OverrideDeclared.class, OverrideCases::declared)
            .folds("duty-override-ended", DutyEvent.OverrideEnded.class, OverrideCases::ended)
            .index(AREA)
            .index(ENDS)
            .build();

    /** Its identity. */
    DutyOverrideId id();

    /** The matters or categories for which the list does not hold; none means all. */
    @Value.NaturalOrder
    SortedSet<MatterCode> matters();

    /** By which order or document (依据): an official title, nobody's words. */
    String basis();

    /** How serious it was when it was declared. */
    Posture posture();

    /** The first day. */
    LocalDate since();

    /** The last day, as it was declared. */
    LocalDate until();

    /** The day on which it was ended, if it was sooner than declared: it does not hold on that day any more. */
    Optional<LocalDate> endedOn();

    /** The first day on which it does not hold any more. */
    default LocalDate ends() {
        return endedOn().orElse(until().plusDays(1));
    }

    /** Whether it holds for that matter on that day. */
    default boolean covers(MatterCode matter, LocalDate on) {
        return !on.isBefore(since())
                && on.isBefore(ends())
                && (matters().isEmpty() || matters().stream().anyMatch(each -> each.covers(matter)));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableDutyOverride.Builder {
        Builder() {}
    }
}
