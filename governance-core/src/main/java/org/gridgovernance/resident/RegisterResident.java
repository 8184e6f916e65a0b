package org.gridgovernance.resident;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/** Enter a person in the register of a community (登记居民). Refused: faults of name, phone, birth date and document numbers, {@link ResidentReason#DOCUMENT_TWICE}, {@link ResidentReason#DOCUMENT_TAKEN}, {@link org.gridgovernance.resident.residence.RelocationReason#ON_THE_WAY}, too many or too long texts, {@link ResidentReason#DOCUMENTS_TOO_MANY}, {@link ResidentReason#CARE_TAGS_TOO_MANY}, {@link ResidentReason#NOT_A_COMMUNITY}, an unknown dwelling, a relocation that leads elsewhere, has lapsed or is settled, {@link EvidenceReason#DATE_IN_FUTURE}, {@link EvidenceReason#DATE_IMPLAUSIBLE}, {@link EvidenceReason#VERIFIER_MALFORMED}. Warned of: {@link ResidentReason#SEX_DIFFERS}, {@link ResidentReason#BIRTH_DIFFERS}, {@link ResidentReason#RESIDENCE_ODD}, {@link EvidenceReason#VERIFICATION_STALE}. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRegisterResident.class)
public interface RegisterResident extends Command<Resident> {
    /** What is known. */
    Particulars particulars();

    /** Identity documents; none is legal, up to 20. */
    List<Document> documents();

    /** How the person belongs to which place, if known. */
    Optional<Residence> residence();

    /** Since when; the day it occurred unless said otherwise. */
    Optional<LocalDate> residesFrom();

    /** Care tags; up to 50. */
    @Value.NaturalOrder
    SortedSet<CareTag> careTags();

    /** When and how verified, if it was. */
    Optional<Verification> verification();

    /** The relocation by which the person arrives (迁入), if another community offered one. */
    Optional<Relocation> relocation();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRegisterResident.Builder {
        Builder() {}
    }
}
