package org.gridgovernance.resident.tenure;

import java.time.LocalDate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.resident.ResidentId;

/** What happens to a {@link Tenure}. */
public sealed interface TenureEvent extends Event {
    /** The first holder of a dwelling is told. */
    record Opened() implements TenureEvent {}

    /**
     * Somebody holds it.
     *
     * @param holder who, and as what
     * @param since since when
     */
    record Begun(Holder holder, LocalDate since) implements TenureEvent {}

    /**
     * Somebody holds it no more.
     *
     * @param holder who, and as what
     * @param to the first date on which it is held so no more
     */
    record Ended(Holder holder, LocalDate to) implements TenureEvent {}

    /**
     * A holder was found to be a duplicate of another resident (权属人并入): what is told of the one is told of the other.
     *
     * @param duplicate the holder
     * @param survivor who the person is, a holder already or not
     */
    record HolderMerged(ResidentId duplicate, ResidentId survivor) implements TenureEvent {}

    /**
     * A holder was no duplicate after all (权属人恢复).
     *
     * @param duplicate who is a holder again
     */
    record HolderRestored(ResidentId duplicate) implements TenureEvent {}
}
