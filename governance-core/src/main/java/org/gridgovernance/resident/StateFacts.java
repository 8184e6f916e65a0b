package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.statement.Said;
import org.immutables.value.Value;

/**
 * Tell what a source says of a person (登记来源信息). In each group of facts the register follows it if it is trusted at least as
 * much as what the register has, by the {@link Resident#TRUST} rule in force, or has nothing of that group; of equal trust the
 * later day counts. What is not followed is kept beside, the last of each source and group, and is among the {@link
 * Resident#conflicts()}. A residence that is stated begins and ends nothing: say that with {@link BeginResidence} and {@link
 * EndResidence}. What no source has given, a registration or correction has: it counts as much as the source trusted most, and
 * a verification as much as the source it was made by.
 *
 * <p>Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link EvidenceReason#NOTHING_SAID}, {@link
 * EvidenceReason#STATEMENT_OLDER}, {@link EvidenceReason#DATE_IN_FUTURE}, faults of name, phone, birth date and texts, an
 * erased person. Warned of: {@link EvidenceReason#KEPT_BESIDE}, {@link EvidenceReason#STATEMENT_OLDER} if a part of it is left out, {@link ResidentReason#SEX_DIFFERS}, {@link ResidentReason#BIRTH_DIFFERS}. Telling
 * again what the source has said changes nothing.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableStateFacts.class)
public interface StateFacts extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** Who says so. */
    Source source();

    /** When it was said, or how old the source's data are. */
    LocalDate day();

    /** What is said, and nothing else. */
    Said said();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableStateFacts.Builder {
        Builder() {}
    }
}
