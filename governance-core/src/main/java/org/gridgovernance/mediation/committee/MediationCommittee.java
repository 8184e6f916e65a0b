package org.gridgovernance.mediation.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.store.type.When;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A people's mediation committee (人民调解委员会) of a community, village, street or town: who may mediate for it, and when. Its home
 * is the area whose cases it takes. Immutable and thread-safe. Source: People's Mediation Law (人民调解法) arts. 7–10, 13–15, 34.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMediationCommittee.class)
public interface MediationCommittee extends Aggregate {
    /** How many years a term has (art. 9). */
    int TERM_YEARS = 3;

    /** Its mark is unique in its home, for ever: else two cases had one number. */
    UniqueKey<MediationCommittee, String> MARK =
            UniqueKey.inHome("mark", committee -> List.of(committee.mark()), CommitteeReason.MARK_TAKEN, "mark");

    /** Who had a seat in it on a date; anybody at all: which committees had somebody. */
    Index.Intervals<MediationCommittee, WorkerId> SEATED =
            Index.intervals("seated", ColumnKind.UUID, MediationCommittee::seats, seat -> Optional.of(seat.worker()));

    /** The first day after its latest term. */
    Index.Value<MediationCommittee, LocalDate> TERM_UNTIL =
            Index.value("term_until", ColumnKind.DATE, committee -> Optional.of(committee.termUntil()));

    /** The day it was dissolved: absent of those that are there. */
    Index.Value<MediationCommittee, LocalDate> DISSOLVED_ON =
            Index.value("dissolved_on", ColumnKind.DATE, MediationCommittee::dissolvedOn);

    /** What a store needs to know of it. */
    AggregateType<MediationCommittee> TYPE = AggregateType.named("mediation_committee", MediationCommittee.class)
            .begins("committee-established", CommitteeEvent.Established.class, CommitteeFold::established)
            .folds("committee-reelected", CommitteeEvent.Reelected.class, CommitteeFold::reelected)
            .folds("committee-member-elected", CommitteeEvent.MemberElected.class, CommitteeFold::memberElected)
            .folds("mediator-appointed", CommitteeEvent.MediatorAppointed.class, CommitteeFold::appointed)
            .folds("mediator-dismissed", CommitteeEvent.MediatorDismissed.class, CommitteeFold::dismissed)
            .folds("mediator-left", CommitteeEvent.MediatorLeft.class, CommitteeFold::left)
            .folds("mediator-erased", CommitteeEvent.MediatorErased.class, CommitteeFold::erased)
            .folds("committee-account-renewed", CommitteeEvent.AccountRenewed.class, CommitteeFold::accountRenewed)
            .folds("committee-dissolved", CommitteeEvent.Dissolved.class, CommitteeFold::dissolved)
            .unique(MARK)
            .index(SEATED)
            .index(TERM_UNTIL)
            .index(DISSOLVED_ON)
            .build();

    /** Its identity. */
    MediationCommitteeId id();

    /** Its official name (名称), 1 to 60 characters. */
    String title();

    /** The mark of its case numbers (字号), 1 to 8 characters, without the 字 that follows it: {@code 桥人调}. */
    String mark();

    /** The organisation that it is, if that is on record. */
    Optional<OrganizationRef> organization();

    /** Whether several ethnic groups live in its area (多民族居住地区). */
    boolean multiEthnic();

    /** The days on which its members were elected, all together, the earliest first. */
    List<LocalDate> elections();

    /** The day of which the latest is on record. */
    LocalDate changedOn();

    /** The day it was dissolved, if it was. */
    Optional<LocalDate> dissolvedOn();

    /** Who had a seat in it, and when: members until their term ends at the latest, appointees without an end. */
    @Value.Default
    default Timeline<Seat> seats() {
        return Timeline.empty();
    }

    /** The day on which its members were elected last. */
    default LocalDate electedOn() {
        return elections().get(elections().size() - 1);
    }

    /** The first day after the term of those elected last; without a re-election it may not mediate from then on. */
    default LocalDate termUntil() {
        return electedOn().plusYears(TERM_YEARS);
    }

    /** Whether it may mediate on that day: elected less than three years before, and not dissolved. */
    default boolean isInTerm(LocalDate on) {
        return dissolvedOn().map(on::isBefore).orElse(true)
                && elections().stream().anyMatch(day -> !on.isBefore(day) && on.isBefore(day.plusYears(TERM_YEARS)));
    }

    /** The seat somebody has on that day, as known now; whether the committee is in term is asked apart. */
    default Optional<Seat> seat(WorkerId worker, LocalDate on) {
        return seats().asOf(on).filter(seat -> seat.worker().equals(worker)).findFirst();
    }

    /** The entries of the register that somebody's seats name, of whatever time. */
    default Stream<ResidentId> residents(WorkerId worker) {
        return seats().entries().stream()
                .map(Dated::value)
                .filter(seat -> seat.worker().equals(worker))
                .flatMap(seat -> seat.resident().stream())
                .distinct();
    }

    /** All who have a seat on that day, by rank: director, vice-directors, members, appointees. */
    default Stream<Seat> officers(LocalDate on) {
        return seats().asOf(on).sorted(Comparator.comparing(Seat::kind));
    }

    /** The members on that day, by rank. */
    default List<Seat> members(LocalDate on) {
        return officers(on).filter(Seat::isElected).toList();
    }

    /** The appointed mediators on that day. */
    default List<Seat> appointees(LocalDate on) {
        return officers(on).filter(seat -> !seat.isElected()).toList();
    }

    /**
     * The number of one of its cases.
     *
     * @param year the year
     * @param number its number in the year, see {@link CaseBook#take}
     */
    default CaseNumber caseNumber(int year, int number) {
        return new CaseNumber(year, mark(), number);
    }

    /** The committees of a home in which somebody ever had a seat. */
    static Criteria<MediationCommittee> seated(AreaCode home, WorkerId worker) {
        return Criteria.of(TYPE)
                .within(home)
                .where(SEATED.during(worker, When.since(LocalDate.EPOCH)))
                .limit(Criteria.MOST);
    }

    /** Where a committee is. */
    static Ref<MediationCommittee> of(AreaCode home, MediationCommitteeId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMediationCommittee.Builder {
        Builder() {}
    }
}
