package org.gridgovernance.insight;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.vavr.control.Either;
import java.util.List;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.person.CareTag;
import org.immutables.value.Value;

/**
 * Who needs care among the people who live somewhere (重点人群名单), a list a care tag. Where people lived is told as known at the
 * instant of the report; the tags are those the register has when it is asked, none of somebody erased since. Immutable;
 * holds ids and prints no tag; {@link Desk#findAll} shows who they are to whom may see them.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCareLists.class)
public interface CareLists {
    /** Of where. */
    Locality where();

    /** Of when. */
    AsOf asOf();

    /** A list a care tag (重点类别) in use, by code; a person with several tags is in each. */
    List<CareList> lists();

    /** Who has that care tag. */
    default List<ResidentId> of(CareTag tag) {
        return lists().stream()
                .filter(list -> list.tag().equals(tag))
                .findFirst()
                .map(CareList::people)
                .orElse(List.of());
    }

    /**
     * Who has a care tag.
     *
     * @param tag the care tag
     * @param people who, at least one
     */
    record CareList(CareTag tag, List<ResidentId> people) {
        /** Copies the list. */
        public CareList {
            people = List.copyOf(people);
        }
    }

    /**
     * Lists who lives in a place on a day and has a care tag. Reads all from one moment of the store, a thousand people at
     * a time. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not read residents and
     * dwellings there, {@link org.gridgovernance.kernel.KernelReason#NOT_FOUND} for a grid that is not there.
     */
    static Either<Rejection, CareLists> of(Desk desk, Locality where, AsOf asOf) {
        return desk.inSnapshot(reading -> CareListing.of(reading, where, asOf));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCareLists.Builder {
        Builder() {}
    }
}
