package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.document.Document;
import org.immutables.value.Value;

/** Add an identity document (添加证件). Refused: {@link ResidentReason#RESIDENT_UNKNOWN}, {@link ResidentReason#DOCUMENT_TAKEN}, {@link org.gridgovernance.resident.residence.RelocationReason#ON_THE_WAY}, {@link ResidentReason#DOCUMENTS_TOO_MANY}, faults of the number, an implausible date, an erased person. Warned of: {@link ResidentReason#SEX_DIFFERS}, {@link ResidentReason#BIRTH_DIFFERS}. A renewed document of the same number is added beside the old. Adding one that is there changes nothing. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAddDocument.class)
public interface AddDocument extends Command<Resident> {
    /** The resident. */
    ResidentId resident();

    /** The document. */
    Document document();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAddDocument.Builder {
        Builder() {}
    }
}
