package org.gridgovernance.insight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.vavr.control.Either;
import java.util.List;
import java.util.SortedMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.FactGroup;
import org.immutables.value.Value;

/**
 * How sure we still are of the people who live somewhere (信息时效): each is fresh, stale or was never verified. Where people
 * lived is told as known at the instant of the report; verifications and care tags are those the register has when it is
 * asked, so that one made since counts as well. Immutable; holds ids, no personal value.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableStaleness.class)
public interface Staleness {
    /** Of where. */
    Locality where();

    /** Of when. */
    AsOf asOf();

    /** How serious it was taken to be. */
    Posture posture();

    /** The name of the rule that said what is stale. */
    String decidedBy();

    /** Of whom nothing is stale on the day (有效). */
    List<ResidentId> fresh();

    /** Of whom something is stale, and something was verified once (过期). */
    List<ResidentId> stale();

    /** Of whom nothing was ever verified (从未核实). */
    List<ResidentId> neverVerified();

    /** Of how many people each group of facts is stale, never verified or too long ago. */
    @Value.NaturalOrder
    SortedMap<FactGroup, Long> byFacts();

    /** How many people live there; each is in one of the lists. */
    default long people() {
        return (long) fresh().size() + stale().size() + neverVerified().size();
    }

    /**
     * Looks at everybody who lives in a place on a day. Reads all from one moment of the store, a thousand people at a
     * time. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read residents and
     * dwellings there, {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} for a grid that is not there.
     *
     * @param posture how serious it is, see {@link Desk#posture}
     */
    static Either<Rejection, Staleness> of(Desk desk, Locality where, AsOf asOf, Posture posture) {
        return desk.inSnapshot(reading -> StalenessCount.of(reading, where, asOf, posture));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableStaleness.Builder {
        Builder() {}
    }
}
