package org.gridgovernance.policy;

import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Right;
import org.immutables.value.Value;

/**
 * May this actor see aggregates of this type in this area (可否查看)? Asked for every area in which a search looks, so
 * that access is part of the question. Immutable.
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
