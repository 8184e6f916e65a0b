package org.gridgovernance.mediation.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.WorkerId;

/** How the events of a committee make its state. */
final class CommitteeFold {
    private CommitteeFold() {}

    static MediationCommittee established(
            Ref<MediationCommittee> ref, CommitteeEvent.Established event, Moment moment) {
        return MediationCommittee.builder()
                .id(new MediationCommitteeId(ref.id()))
                .home(ref.home())
                .title(event.title())
                .mark(event.mark())
                .organization(event.organization())
                .multiEthnic(event.multiEthnic())
                .addElections(moment.occurredOn())
                .changedOn(moment.occurredOn())
                .seats(elected(Timeline.empty(), event.members(), moment))
                .build();
    }

    static MediationCommittee reelected(MediationCommittee before, CommitteeEvent.Reelected event, Moment moment) {
        Timeline<Seat> left = cut(before, seat -> seat.isElected() || isOf(event.members(), seat.worker()), moment);
        return with(before, elected(left, event.members(), moment), moment)
                .addElections(moment.occurredOn())
                .build();
    }

    static MediationCommittee memberElected(
            MediationCommittee before, CommitteeEvent.MemberElected event, Moment moment) {
        Optional<WorkerId> own = Optional.of(event.seat().worker());
        Timeline<Seat> left = cut(before, seat -> isOne(seat, own) || isOne(seat, event.inPlaceOf()), moment);
        return with(before, until(before.termUntil(), left, event.seat(), moment), moment)
                .build();
    }

    static MediationCommittee appointed(
            MediationCommittee before, CommitteeEvent.MediatorAppointed event, Moment moment) {
        return with(before, before.seats().open(event.seat(), moment.occurredOn(), moment.recordedAt()), moment)
                .build();
    }

    static MediationCommittee dismissed(
            MediationCommittee before, CommitteeEvent.MediatorDismissed event, Moment moment) {
        return gone(before, event.worker(), moment);
    }

    static MediationCommittee left(MediationCommittee before, CommitteeEvent.MediatorLeft event, Moment moment) {
        return gone(before, event.worker(), moment);
    }

    /** Nobody comes to keep a case by the account of a seat that was left. */
    private static MediationCommittee gone(MediationCommittee before, WorkerId worker, Moment moment) {
        return of(left(before, worker, moment), worker, seat -> seat.by(Optional.empty()));
    }

    static MediationCommittee erased(MediationCommittee before, CommitteeEvent.MediatorErased event, Moment moment) {
        return of(left(before, event.worker(), moment), event.worker(), Seat::forgotten);
    }

    static MediationCommittee accountRenewed(
            MediationCommittee before, CommitteeEvent.AccountRenewed event, Moment moment) {
        return of(before, event.worker(), seat -> seat.by(event.account()));
    }

    /** With all seats of somebody, of any time, changed so. */
    private static MediationCommittee of(MediationCommittee before, WorkerId worker, UnaryOperator<Seat> change) {
        List<Dated<Seat>> seats = before.seats().entries().stream()
                .map(entry ->
                        isOne(entry.value(), Optional.of(worker)) ? entry.saying(change.apply(entry.value())) : entry)
                .toList();
        return MediationCommittee.builder()
                .from(before)
                .seats(new Timeline<>(seats))
                .build();
    }

    static MediationCommittee dissolved(MediationCommittee before, CommitteeEvent.Dissolved event, Moment moment) {
        return with(before, cut(before, any -> true, moment), moment)
                .dissolvedOn(moment.occurredOn())
                .build();
    }

    private static MediationCommittee left(MediationCommittee before, WorkerId worker, Moment moment) {
        return with(before, cut(before, seat -> seat.worker().equals(worker), moment), moment)
                .build();
    }

    private static boolean isOne(Seat seat, Optional<WorkerId> worker) {
        return worker.filter(seat.worker()::equals).isPresent();
    }

    private static boolean isOf(List<Seat> seats, WorkerId worker) {
        return seats.stream().anyMatch(seat -> seat.worker().equals(worker));
    }

    private static Timeline<Seat> cut(MediationCommittee before, Predicate<Seat> which, Moment moment) {
        return before.seats().cut(which, moment.occurredOn(), moment.recordedAt());
    }

    private static Timeline<Seat> elected(Timeline<Seat> seats, List<Seat> members, Moment moment) {
        LocalDate end = moment.occurredOn().plusYears(MediationCommittee.TERM_YEARS);
        return members.stream().reduce(seats, (line, seat) -> until(end, line, seat, moment), (a, b) -> b);
    }

    private static Timeline<Seat> until(LocalDate end, Timeline<Seat> seats, Seat seat, Moment moment) {
        return seats.record(seat, moment.occurredOn(), end, moment.recordedAt());
    }

    private static MediationCommittee.Builder with(MediationCommittee before, Timeline<Seat> seats, Moment moment) {
        LocalDate on = moment.occurredOn();
        MediationCommittee.Builder next = MediationCommittee.builder().from(before);
        next.seats(seats).changedOn(on.isAfter(before.changedOn()) ? on : before.changedOn());
        return next;
    }
}
