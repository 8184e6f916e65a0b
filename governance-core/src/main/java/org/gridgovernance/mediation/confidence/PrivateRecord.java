package org.gridgovernance.mediation.confidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.immutables.value.Value;

/**
 * What one side tells alone, or those in charge note (单方及内部记录). Confidential: seen by those in charge of the case and the
 * side that told it, and whom a gate for {@link org.gridgovernance.policy.MayReadConfidential} names; never by another side.
 * Immutable and thread-safe. Source: People's Mediation Law (人民调解法) art. 15: nothing private is leaked.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePrivateRecord.class)
public interface PrivateRecord extends Aggregate {
    /** The accounts by which it is seen. */
    Index.Many<PrivateRecord, String> SEEN_BY = Index.many("seen_by", ColumnKind.TEXT, PrivateRecord::seenBy);

    /** Of which case it is. */
    Index.Value<PrivateRecord, MediationCaseId> MEDIATION =
            Index.value("mediation", ColumnKind.UUID, found -> Optional.of(found.mediation()));

    /** What it is. */
    Index.Value<PrivateRecord, ConfidenceKind> KIND =
            Index.value("kind", ColumnKind.TEXT, found -> Optional.of(found.kind()));

    /** The day it was told. */
    Index.Value<PrivateRecord, LocalDate> TOLD_ON =
            Index.value("told_on", ColumnKind.DATE, found -> Optional.of(Moment.day(found.toldAt())));

    /** What a store needs to know of it. */
    AggregateType<PrivateRecord> TYPE = AggregateType.named("private_record", PrivateRecord.class)
            .begins("told-in-confidence", PrivateRecordEvent.Told.class, PrivateRecordFold::told)
            .begins("risk-reported", PrivateRecordEvent.RiskReported.class, PrivateRecordFold::riskReported)
            .folds("sight-renewed", PrivateRecordEvent.SightRenewed.class, PrivateRecordFold::sightRenewed)
            .folds("private-record-erased", PrivateRecordEvent.Erased.class, PrivateRecordFold::erased)
            .confidential(SEEN_BY)
            .index(MEDIATION)
            .index(KIND)
            .index(TOLD_ON)
            .build();

    /** Its identity. */
    PrivateRecordId id();

    /** Of which case it is. */
    MediationCaseId mediation();

    /** The number of the party that told it; empty if it is for those in charge alone. */
    Optional<Integer> party();

    /** What it is. */
    ConfidenceKind kind();

    /** What was told; 1 to 2,000 characters. */
    PersonalText what();

    /** When it was told. */
    Instant toldAt();

    /** The accounts by which it is seen; none once it is erased. */
    @Value.NaturalOrder
    SortedSet<String> seenBy();

    /** The day it was erased with the file of its case, if it was. */
    Optional<LocalDate> erasedOn();

    /** Where a record is kept. */
    static Ref<PrivateRecord> of(AreaCode home, PrivateRecordId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePrivateRecord.Builder {
        Builder() {}
    }
}
