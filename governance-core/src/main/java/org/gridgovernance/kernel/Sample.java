package org.gridgovernance.kernel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Shows how an immutable value is written here; to be removed once real ones exist. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSample.class)
public interface Sample {

    /** {@return what the sample is called} */
    String title();

    /** {@return the sample it was taken from, if any} */
    Optional<String> origin();

    /** {@return the marks it was given, in order} */
    List<String> marks();

    /** {@return a builder without any value} */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the values of a {@link Sample}. */
    final class Builder extends ImmutableSample.Builder {
        Builder() {}
    }
}
