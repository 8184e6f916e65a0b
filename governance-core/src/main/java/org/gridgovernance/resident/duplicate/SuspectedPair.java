package org.gridgovernance.resident.duplicate;

import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.type.Ref;

/**
 * Two entries that may be one person (疑似重复对). Immutable.
 *
 * @param one an entry of the community that was swept
 * @param other another one, of that community or of another
 * @param likeness how much they are alike, and why
 */
public record SuspectedPair(Ref<Resident> one, Ref<Resident> other, Likeness likeness) {}
