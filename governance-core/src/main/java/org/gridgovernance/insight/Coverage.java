package org.gridgovernance.insight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Rejection;
import org.immutables.value.Value;

/**
 * How much of a community the register covers (覆盖情况): in which dwellings somebody is known to live, in which nobody, which
 * lie in no grid, and who lives nobody knows in which dwelling. All dwellings the register has are counted, whenever they
 * were recorded. Immutable; holds no personal value.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCoverage.class)
public interface Coverage {
    /** Of where. */
    AreaCode community();

    /** Of when. */
    AsOf asOf();

    /** The grids in which dwellings lie, by id. */
    List<InGrid> grids();

    /** The dwellings that lie in no grid (未划入网格). */
    Dwellings withoutGrid();

    /** How many live in the community, in no dwelling that is known (住处不详). */
    long peopleWithoutDwelling();

    /**
     * Numbers of dwellings.
     *
     * @param livedIn in which somebody is known to live (有人居住)
     * @param nobodyKnown in which nobody is known to live: empty, or not yet entered
     */
    record Dwellings(long livedIn, long nobodyKnown) {
        static final Dwellings NONE = new Dwellings(0, 0);

        /** All of them. */
        public long all() {
            return livedIn + nobodyKnown;
        }

        /** These and those. */
        public Dwellings plus(Dwellings others) {
            return new Dwellings(livedIn + others.livedIn, nobodyKnown + others.nobodyKnown);
        }
    }

    /**
     * The dwellings of a grid.
     *
     * @param grid the grid
     * @param dwellings how many
     */
    record InGrid(GridId grid, Dwellings dwellings) {}

    /**
     * Counts the dwellings of a community. Reads all from one moment of the store. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read residents and dwellings there.
     *
     * @throws IllegalArgumentException if the area is no community
     */
    static Either<Rejection, Coverage> of(Desk desk, AreaCode community, AsOf asOf) {
        return desk.inSnapshot(reading -> CoverageCount.of(reading, Locality.community(community), asOf));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
