package org.gridgovernance.task.duty;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/**
 * Ask that a matter be put on the duty list of the home, a community, street, county or city (申请准入). Refused: {@link
 * org.gridgovernance.task.matter.MatterReason#UNKNOWN}, {@link DutyReason#BASIS_MALFORMED}, {@link
 * DutyReason#DEPARTMENT_MISSING}, {@link DutyReason#DEPARTMENT_UNKNOWN}, {@link DutyReason#SUPPORT_IMPLAUSIBLE}, {@link
 * DutyReason#DATES_IMPLAUSIBLE}, {@link DutyReason#LISTED_ALREADY}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableApplyForEntry.class)
public interface ApplyForEntry extends Command<DutyItem> {
    /** The matter, or the category of matters. */
    MatterCode matter();

    /** On which list. */
    DutyListKind list();

    /** By which law, rule or document (依据), 1 to 200 characters: an official title, nobody's words. */
    String legalBasis();

    /** The department that asks; required for what is pushed down, see {@link DutyListKind#isPushedDown}. */
    Optional<OrganizationRef> requestedBy();

    /** The money and the hands that come with it. */
    @Value.Default
    default Support support() {
        return Support.NONE;
    }

    /** The first day, at most ten years from the day it occurred. */
    LocalDate validFrom();

    /** The last day, at most twenty years after the first; without it, until it exits. */
    Optional<LocalDate> validUntil();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableApplyForEntry.Builder {
        Builder() {}
    }
}
