package org.gridgovernance.task.handling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.calendar.Term;
import org.immutables.value.Value;

/** What an {@link ExtensionRule} may know. Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableExtensionQuestion.class)
public interface ExtensionQuestion {
    /** For which task. */
    Task task();

    /** How much more time. */
    Term more();

    /** The how manieth extension it would be, from 1. */
    int number();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableExtensionQuestion.Builder {
        Builder() {}
    }
}
