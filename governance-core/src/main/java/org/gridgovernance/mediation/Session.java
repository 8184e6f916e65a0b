package org.gridgovernance.mediation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A session of mediation (调解会), as its record tells. Immutable. Source: People's Mediation Law (人民调解法) arts. 20, 23, 27.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSession.class)
public interface Session {
    /** When it began. */
    Instant at();

    /** How long it took, in minutes, 1 to 1,440. */
    int minutes();

    /** On the spot or online. */
    SessionForm form();

    /**
     * Whether others may listen (公开进行); closed where one party asks for that. Nothing here asks them: whoever holds it makes
     * sure of the parties' wish. Source: People's Mediation Law (人民调解法) art. 23.
     */
    @Value.Default
    default boolean isOpen() {
        return false;
    }

    /** The numbers of the parties that took part; one at least. */
    @Value.NaturalOrder
    SortedSet<Integer> parties();

    /** Who mediated; one at least of those in charge. */
    List<WorkerId> mediators();

    /** Who was invited, at most 20. */
    List<Invited> invited();

    /** What was said (调解记录); 1 to 2,000 characters. */
    PersonalText what();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}
    }
}
