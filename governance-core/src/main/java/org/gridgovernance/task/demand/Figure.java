package org.gridgovernance.task.demand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * A figure of an area as of a day that was answered once (一数一源): whoever asks next gets the same. Nothing in it is personal;
 * small numbers tell of people all the same. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableFigure.class)
public interface Figure extends Aggregate {
    /** A figure is there once for an area and a day. */
    UniqueKey<Figure, String> OF = UniqueKey.inHome(
            "figure_of_day",
            figure -> List.of(figure.code() + "|" + figure.asOf()),
            DemandReason.FIGURE_ON_RECORD,
            "values");

    /** Which figure. */
    Index.Value<Figure, FigureCode> CODE = Index.value("code", ColumnKind.TEXT, figure -> Optional.of(figure.code()));

    /** As of which day. */
    Index.Value<Figure, LocalDate> AS_OF = Index.value("as_of", ColumnKind.DATE, figure -> Optional.of(figure.asOf()));

    /** What a store needs to know of it. */
    AggregateType<Figure> TYPE = AggregateType.named("figure", Figure.class)
            .begins("figure-reckoned", DemandEvent.Reckoned.class, DemandFold::reckoned)
            .folds("figure-corrected", DemandEvent.Corrected.class, DemandFold::corrected)
            .unique(OF)
            .index(CODE)
            .index(AS_OF)
            .build();

    /** Its identity. */
    FigureId id();

    /** Which figure. */
    FigureCode code();

    /** As of which day. */
    LocalDate asOf();

    /** The numbers, by what is counted. */
    @Value.NaturalOrder
    SortedMap<String, Long> values();

    /** Where it comes from. */
    FigureSource source();

    /** The day it was reckoned or collected, or last corrected. */
    LocalDate reckonedOn();

    /** Where that figure of that area and day would be found. */
    static KeyRef<Figure> key(AreaCode area, FigureCode code, LocalDate asOf) {
        return KeyRef.of(TYPE, OF, area, code + "|" + asOf).orElseThrow();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
