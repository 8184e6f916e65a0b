package org.gridgovernance.policy;

import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Right;
import org.immutables.value.Value;

/**
 * May this actor see aggregates of this type in this area (可否查看)? Access is part of the question: a search asks for
 * each area it looks in, and within those for each area of a grant and each area for which a gate is registered, and
 * leaves out what is denied there. Of a confidential type this question only denies, see {@link MayReadConfidential}.
 *
 * <p>So where a gate denies is said by its {@link Scope}, not by its lambda: the area of the question is the one asked
 * for, and what a gate of a wide scope says of a county holds for the whole county. It may deny by actor, right or type,
 * not by a part of the area. The same goes for the posture: one that differs in a part of the area is seen if a gate is
 * registered for that part. Immutable.
 */
@Value.Immutable
@HouseStyle
public interface MayRead extends Question {
    /** The right reading needs: the type's name and {@code .read}. */
    Right right();

    /** The stable name of the aggregate's type. */
    String type();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMayRead.Builder {
        Builder() {}
    }
}
