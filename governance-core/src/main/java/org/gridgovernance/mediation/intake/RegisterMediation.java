package org.gridgovernance.mediation.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A dispute is entered with a committee (登记), when it was brought; the answer has its number. Birth dates are read from
 * the register where a party has an entry there and none is told. A resident may apply for himself: only by application,
 * within a day, as the one party with an account, an applicant, and naming nobody of the register. Refused: {@link
 * CommitteeReason#COMMITTEE_UNKNOWN}, {@link CommitteeReason#NOT_IN_TERM}, {@link CommitteeReason#NOT_SERVING}, {@link
 * MediationReason#TEXT_BLANK}, {@link MediationReason#AMOUNT_SCALE}, {@link MediationReason#AMOUNT_RANGE}, {@link
 * MediationReason#PARTY_CANNOT_CONDUCT}, {@link TaskReason#TASK_UNKNOWN}, {@link GridReason#DWELLING_UNKNOWN}, {@link
 * ResidentReason#RESIDENT_UNKNOWN}, {@link OrganizationReason#ORGANIZATION_UNKNOWN}, and for the reasons of {@link
 * ApplicationReason} and {@link PartyReason}. Source: People's Mediation Law (人民调解法) arts. 17, 18.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRegisterMediation.class)
public interface RegisterMediation extends Command<MediationCase> {
    /** Whose case it is, of the same home. */
    MediationCommitteeId committee();

    /** Who received it and keeps it: somebody with a seat in the committee on that day. */
    WorkerId keeper();

    /** How it came to the committee. */
    CaseOrigin origin();

    /** What it is about. */
    DisputeType type();

    /** What happened (纠纷事实); 1 to 2,000 characters. */
    PersonalText facts();

    /** What the applicant wants (申请事项); up to 2,000 characters. */
    Optional<PersonalText> claims();

    /** What it is about in yuan (涉及金额), if it is about money; more than 0, at most two decimals. */
    Optional<BigDecimal> amount();

    /** The dwelling or shop it is about, of the same home. */
    Optional<DwellingId> dwelling();

    /** Whether it is difficult and complex (疑难复杂). */
    @Value.Default
    default boolean isDifficult() {
        return false;
    }

    /** Who disputes: 2 to 20, numbered from 1 in order. */
    List<Party> parties();

    /** The tasks it came out of, of the same home: up to 20, each once. */
    List<TaskId> tasks();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRegisterMediation.Builder {
        Builder() {}
    }
}
