package org.gridgovernance.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Language;
import org.immutables.value.Value;

/**
 * What is asked (诉求): the matter, by whom, about whom, where. Immutable. Source: Beijing regulation on swift response to
 * complaints (北京市接诉即办工作条例) art. 10: time, matter and contact are recorded.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableRequest.class)
public interface Request {
    /** What it is about, in the words of the catalogue in force (事项). */
    MatterCode matter();

    /** Where it comes from. */
    TaskSource source();

    /** How urgent it is. */
    @Value.Default
    default Urgency urgency() {
        return Urgency.NORMAL;
    }

    /** What was said or seen (内容); 1 to 2,000 characters. */
    PersonalText what();

    /** Who asked; nobody for what a patrol or a sensor found. */
    Optional<Reporter> reporter();

    /** Whom it is about (涉及人员), of the register of the same community; the task follows them when they move. */
    Optional<ResidentId> about();

    /** Which household it is about, of the same community. */
    Optional<HouseholdId> household();

    /** Which dwelling it is about, of the same community. */
    Optional<DwellingId> dwelling();

    /** The grid in which it lies; where a dwelling is named, that of the dwelling on the day it was asked. */
    Optional<GridId> grid();

    /** Where that is, in words (地点); up to 200 characters. */
    Optional<Address> place();

    /** The department that asks; needed where the source is {@link TaskSource#DEPARTMENT}, and only there. */
    Optional<OrganizationRef> department();

    /** The organisation it is about (被反映单位), of whatever area, such as an employer. */
    Optional<OrganizationRef> against();

    /** The number of the order in the system it comes from (来源单号), unique in the community: 1 to 60 visible ASCII characters. */
    Optional<String> reference();

    /** What it was made for together with others (由头), such as a typhoon; nothing personal; 1 to 60 characters. */
    Optional<String> occasion();

    /** The languages that whoever handles it should speak (语言), up to 20; none if that does not matter. */
    @Value.NaturalOrder
    SortedSet<Language> languages();

    /** How long it should take, in minutes (计划工时), 1 to 100,000; unless told, that of the matter. */
    Optional<Integer> plannedMinutes();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableRequest.Builder {
        Builder() {}
    }
}
