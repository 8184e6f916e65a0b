package org.gridgovernance.resident.tenure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/**
 * The tenure of a dwelling (房屋权属): who owns it, who rents it, and when. One a dwelling, under the id of the dwelling, begun
 * with the first holder told. Several may hold it at once: owners together, and a tenant beside them. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTenure.class)
public interface Tenure extends Aggregate {
    /** What residents hold on a date. */
    Index.Intervals<Tenure, ResidentId> HELD_BY =
            Index.intervals("held_by", ColumnKind.UUID, Tenure::holders, Holder::resident);

    /** What households hold on a date. */
    Index.Intervals<Tenure, HouseholdId> HELD_BY_HOUSEHOLD =
            Index.intervals("held_by_household", ColumnKind.UUID, Tenure::holders, Holder::household);

    /** As what dwellings are held on a date. */
    Index.Intervals<Tenure, TenureKind> HELD_AS =
            Index.intervals("held_as", ColumnKind.TEXT, Tenure::holders, holder -> Optional.of(holder.kind()));

    /** Holders who were found to be duplicates of other residents. */
    Index.Many<Tenure, ResidentId> MERGED_HOLDERS =
            Index.many("merged_holder", ColumnKind.UUID, tenure -> tenure.mergedHolders().stream()
                    .map(MergedHolder::duplicate)
                    .toList());

    /** What a store needs to know of it. */
    AggregateType<Tenure> TYPE = AggregateType.named("tenure", Tenure.class)
            .begins("tenure-opened", TenureEvent.Opened.class, TenureFold::opened)
            .folds("tenure-begun", TenureEvent.Begun.class, TenureFold::begun)
            .folds("tenure-ended", TenureEvent.Ended.class, TenureFold::ended)
            .folds("holder-merged", TenureEvent.HolderMerged.class, MergedHolderFold::holderMerged)
            .folds("holder-restored", TenureEvent.HolderRestored.class, MergedHolderFold::holderRestored)
            .index(HELD_BY)
            .index(HELD_BY_HOUSEHOLD)
            .index(HELD_AS)
            .index(MERGED_HOLDERS)
            .build();

    /** Its identity. */
    TenureId id();

    /** Who held it, as what, and when. */
    @Value.Default
    default Timeline<Holder> holders() {
        return Timeline.empty();
    }

    /** Holders who were found to be duplicates of other residents, the last one last. */
    List<MergedHolder> mergedHolders();

    /** Who holds it so on that date, as known now. */
    default List<Holder> held(TenureKind kind, LocalDate date) {
        return holders().asOf(date).filter(holder -> holder.kind() == kind).toList();
    }

    /** Where the tenure of a dwelling is. */
    static Ref<Tenure> of(AreaCode home, DwellingId dwelling) {
        return Ref.to(TYPE, home, TenureId.of(dwelling));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTenure.Builder {
        Builder() {}
    }
}
