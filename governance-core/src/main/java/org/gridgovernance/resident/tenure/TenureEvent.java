package org.gridgovernance.resident.tenure;

import java.time.LocalDate;
import org.gridgovernance.kernel.Event;

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
}
