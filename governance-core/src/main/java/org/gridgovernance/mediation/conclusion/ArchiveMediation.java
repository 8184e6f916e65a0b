package org.gridgovernance.mediation.conclusion;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.SortedMap;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * The file of a case that is over is closed (立卷归档): from then on nothing is changed in it. Which parts it must have is
 * told by {@link FileContents}. Refused as every act in a case is, see
 * {@link org.gridgovernance.mediation.CaseDocket}, and for
 * {@link org.gridgovernance.mediation.MediationReason#WORKER_UNKNOWN},
 * {@link org.gridgovernance.mediation.MediationReason#DAY_IMPLAUSIBLE}, {@link ConclusionReason#PART_MISSING},
 * {@link ConclusionReason#PAGES_IMPLAUSIBLE}, {@link ConclusionReason#NO_FOLLOW_UP},
 * {@link ConclusionReason#RULING_AWAITED}, {@link ConclusionReason#CONFIRMATION_OPEN}. Source: People's Mediation Law (人民调解法) art. 27; Ministry of Justice,
 * formats of people's mediation files (人民调解文书格式, 2010).
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableArchiveMediation.class)
public interface ArchiveMediation extends Command<MediationCase> {
    /** The case. */
    MediationCaseId mediation();

    /** How many pages each part has, 1 to 9,999; a part that is not there is left out. */
    @Value.NaturalOrder
    SortedMap<FilePart, Integer> pages();

    /** How long it is kept. */
    Retention retention();

    /** The day; not before the case came to its stage, not after this occurred. */
    LocalDate filedOn();

    /** Who files it (立卷人): a mediator in charge, or the keeper of the case. */
    WorkerId filedBy();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableArchiveMediation.Builder {
        Builder() {}
    }
}
