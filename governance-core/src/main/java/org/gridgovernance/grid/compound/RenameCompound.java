package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * A compound is called otherwise (小区更名). The words it was called by stay its own, for its dwellings may still bear them.
 * Refused: {@link CompoundReason#COMPOUND_UNKNOWN}, {@link CompoundReason#COMPOUND_RETIRED}, {@link
 * CompoundReason#TITLE_MALFORMED}, {@link CompoundReason#TITLE_TAKEN}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRenameCompound.class)
public interface RenameCompound extends Command<Compound> {
    /** The compound. */
    CompoundId compound();

    /** What it is called: the compound of the places of its dwellings, 1 to 40 characters without {@code |}. */
    String title();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRenameCompound.Builder {
        Builder() {}
    }
}
