package org.gridgovernance.task.due;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.matter.Step;

/** One sweep: page after page of what is due, until nothing more is. For one thread. */
final class Sweep {
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final Instant now;
    private final Consumer<? super Notice> consumer;
    private final Map<NoticeKind, Long> told = new EnumMap<>(NoticeKind.class);
    private long overtaken;
    private Optional<Rejection> forbidden = Optional.empty();

    Sweep(Desk desk, Instant now, Consumer<? super Notice> consumer) {
        this.desk = desk;
        this.now = now;
        this.consumer = consumer;
    }

    /** Of what is late and nobody was told before, each pass tells one thing. */
    Either<Rejection, DueSweep> over(AreaCode area) {
        Criteria<Task> due = Criteria.of(Task.TYPE)
                .within(area)
                .where(Task.NEXT_ALERT.between(Optional.empty(), Optional.of(now.plus(1, ChronoUnit.MICROS))))
                .limit(AT_ONCE);
        long before;
        do {
            before = all();
            Either<Rejection, Long> pass = desk.searchAll(due, this::tell);
            if (pass.isLeft() || forbidden.isPresent()) {
                return Either.left(forbidden.orElseGet(pass::getLeft));
            }
        } while (all() > before);
        return Either.right(new DueSweep(
                count(NoticeKind.SOON_DUE),
                count(NoticeKind.OVERDUE),
                count(NoticeKind.ESCALATED),
                count(NoticeKind.RELEASED),
                count(NoticeKind.RESUMED),
                overtaken));
    }

    private void tell(List<Found<Task>> page) {
        List<Notices.Prepared> prepared =
                page.stream().flatMap(found -> Notices.of(found, now)).toList();
        List<Answer> answers =
                desk.executeAll(prepared.stream().map(Notices.Prepared::command).toList());
        for (int i = 0; i < answers.size(); i++) {
            Notices.Prepared what = prepared.get(i);
            answers.get(i).outcome().peek(accepted -> told(what, accepted)).peekLeft(this::refused);
        }
    }

    /** Where the ladder ends by now, it was noted that nobody is to be told any more. */
    private void told(Notices.Prepared what, Accepted<?> accepted) {
        Task task = (Task) accepted.aggregate();
        Optional<Rung> rung = what.step().flatMap(step -> rung(task, step, what));
        if (what.level() == 0 || rung.isPresent()) {
            told.merge(what.kind(), 1L, Long::sum);
            consumer.accept(new Notice(task, what.kind(), what.step(), what.level(), rung));
        }
    }

    private Optional<Rung> rung(Task task, Step step, Notices.Prepared what) {
        return what.level() == 0
                ? Optional.empty()
                : Notices.rung(
                        desk.rule(EscalationLadder.IN_FORCE, task.home(), desk.posture(task.home()), Moment.day(now))
                                .rule()
                                .rungs(task, step),
                        what.level());
    }

    private void refused(Rejection rejection) {
        if (rejection.names(KernelReason.NOT_PERMITTED)) {
            forbidden = Optional.of(rejection);
        }
        overtaken++;
    }

    private long all() {
        return told.values().stream().mapToLong(Long::longValue).sum();
    }

    private long count(NoticeKind kind) {
        return told.getOrDefault(kind, 0L);
    }
}
