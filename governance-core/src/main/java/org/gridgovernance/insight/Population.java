package org.gridgovernance.insight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.vavr.control.Either;
import java.util.SortedMap;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.immutables.value.Value;

/**
 * Who lives somewhere (实有人口), in numbers: those with a residence fact there that says they live there, whether
 * registered there or not. Where people lived is told as known at the instant of the report; sex, date of birth and care
 * tags are those the register has when it is asked, none of somebody erased since. Immutable; holds no personal value.
 *
 * <p>Small numbers tell of people: one woman of over 100 in a grid is somebody. Who publishes such a report leaves out, or
 * puts together, groups of fewer than five or ten.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePopulation.class)
public interface Population {
    /** Of where. */
    Locality where();

    /** Of when. */
    AsOf asOf();

    /** How many people; each once, however many residence facts they have there. */
    long people();

    /** How many reside there as what (居住类型); a person with several kinds counts for each. */
    @Value.NaturalOrder
    SortedMap<ResidenceKind, Long> byKind();

    /** How many of each sex and age on the day. */
    Pyramid pyramid();

    /** How many with each care tag (重点类别), by its code; a person with several tags counts for each. */
    @Value.NaturalOrder
    SortedMap<String, Long> byCareTag();

    /**
     * Counts the people of a place on a day. Reads all from one moment of the store, a thousand people at a time. Refused:
     * {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read residents and dwellings there,
     * {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} for a grid that is not there.
     */
    static Either<Rejection, Population> of(Desk desk, Locality where, AsOf asOf) {
        return desk.inSnapshot(reading -> PopulationCount.of(reading, where, asOf));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePopulation.Builder {
        Builder() {}
    }
}
