package org.gridgovernance.policy;

import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Right;
import org.immutables.value.Value;

/** May this actor have this command done here (可否执行)? Asked of every command. Immutable. */
@Value.Immutable
@HouseStyle
public interface MayExecute extends Question {
    /** The right the command's type needs. */
    Right right();

    /** The stable name of the command's type, such as {@code register-resident}. */
    String command();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMayExecute.Builder {
        Builder() {}
    }
}
