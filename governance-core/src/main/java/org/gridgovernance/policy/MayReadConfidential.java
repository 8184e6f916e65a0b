package org.gridgovernance.policy;

import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Right;
import org.immutables.value.Value;

/**
 * May this actor see all aggregates of this confidential type in this area (可否查看保密事项), and not only those that are shown
 * to him by name? Asked besides {@link MayRead}, of confidential types alone; the standard book has nothing to say, so that
 * no role opens them, nor does a gate of {@link MayRead} that permits. What either denies is denied, to those named as well.
 *
 * <p>Where a gate speaks is said by its {@link Scope}, as of {@link MayRead}. A gate of every {@link Question} is asked this
 * one too. Immutable.
 */
@Value.Immutable
@HouseStyle
public interface MayReadConfidential extends Question {
    /** The right it would need: the type's name and {@code .read-confidential}; in the standard book no role brings it. */
    Right right();

    /** The stable name of the aggregate's type. */
    String type();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMayReadConfidential.Builder {
        Builder() {}
    }
}
