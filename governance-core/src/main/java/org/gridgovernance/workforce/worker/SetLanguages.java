package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody speaks these languages and no others (设置语言). Refused: {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * WorkerReason#LANGUAGES_TOO_MANY}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSetLanguages.class)
public interface SetLanguages extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** All languages and dialects; up to 50. */
    @Value.NaturalOrder
    SortedSet<Language> languages();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSetLanguages.Builder {
        Builder() {}
    }
}
