package org.gridgovernance.resident.residence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resident.evidence.Days;
import org.gridgovernance.resident.evidence.Source;
import org.immutables.value.Value;

/**
 * A residence fact (居住事实): how somebody belongs to a place. Several may hold at once: who goes away for a time still lives
 * there, and a second fact says that they are away. Immutable.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableResidence.class)
public interface Residence {
    /** Registered here × living here (人户状态). */
    ResidenceStatus status();

    /** As what (居住类型). */
    ResidenceKind kind();

    /** The community; may be another than the resident's home. */
    AreaCode community();

    /** The dwelling, if known. */
    Optional<DwellingId> dwelling();

    /** Where somebody came from (来源地); up to 2,000 characters. */
    Optional<PersonalText> origin();

    /** When somebody means to leave (预计离开日期). */
    Optional<LocalDate> plannedDeparture();

    /** Why somebody stays, or is away (居住事由). */
    Optional<StayReason> reason();

    /** Where to somebody has gone who is away (去向); up to 2,000 characters. */
    Optional<PersonalText> destination();

    /** When somebody who is away means to be back (预计返回日期). */
    Optional<LocalDate> plannedReturn();

    /** Who says so (信息来源), if it is known. */
    Optional<Source> source();

    /** Whether somebody lives there by this fact: not if registered only, at work, or away. */
    default boolean isLived() {
        return (status() == ResidenceStatus.REGISTERED_AND_PRESENT || status() == ResidenceStatus.PRESENT_ONLY)
                && kind() != ResidenceKind.WORKPLACE
                && !isAway();
    }

    /** Whether it says that somebody is away for a time. */
    default boolean isAway() {
        return kind() == ResidenceKind.TEMPORARILY_AWAY;
    }

    /** Whether the two tie somebody to the same place in the same way, be the details others. */
    default boolean isSameTie(Residence other) {
        return dwelling().equals(other.dwelling()) && isSameWay(other);
    }

    /** Whether the two agree: they tie to one community in the same way, and to one dwelling if both name one. */
    default boolean agrees(Residence other) {
        boolean elsewhere = dwelling().isPresent()
                && other.dwelling().isPresent()
                && !dwelling().equals(other.dwelling());
        return !elsewhere && isSameWay(other);
    }

    /** What is wrong with its dates and texts, paths below that field. */
    default List<Reason> faults(String path) {
        Stream<Reason> dates = Stream.concat(
                plannedDeparture().stream().flatMap(day -> Days.plausible(path + ".plannedDeparture", day).stream()),
                plannedReturn().stream().flatMap(day -> Days.plausible(path + ".plannedReturn", day).stream()));
        Stream<Reason> texts = Stream.concat(
                origin().flatMap(from -> from.fault(path + ".origin")).stream(),
                destination().flatMap(to -> to.fault(path + ".destination")).stream());
        return Stream.concat(dates, texts).toList();
    }

    private boolean isSameWay(Residence other) {
        return status() == other.status()
                && kind() == other.kind()
                && community().equals(other.community());
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableResidence.Builder {
        Builder() {}
    }
}
