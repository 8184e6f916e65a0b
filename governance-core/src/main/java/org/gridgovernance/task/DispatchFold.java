package org.gridgovernance.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.matter.Step;

/** How what happens between a task and those it is given to makes its state. */
final class DispatchFold {
    private DispatchFold() {}

    static Task dispatched(Task task, TaskEvent.Dispatched event, Moment moment) {
        Dispatch given = Dispatch.builder()
                .to(event.to())
                .mode(event.mode())
                .at(moment.occurredAt())
                .lease(event.lease())
                .build();
        return Course.running(Course.after(task, TaskAct.DISPATCH, moment), task, event.deadlines())
                .dispatches(then(ended(task, DispatchEnd.REROUTED, moment.occurredAt()), given))
                .build();
    }

    static Task claimed(Task task, TaskEvent.Claimed event, Moment moment) {
        List<Dispatch> open = task.stage() == TaskStage.TAKEN ? lapsed(task, moment) : task.dispatches();
        return Course.after(task, TaskAct.CLAIM, moment)
                .stageSince(moment.occurredAt())
                .putDone(Step.TAKE, moment.occurredAt())
                .dispatches(last(open, given -> Dispatch.builder()
                        .from(given)
                        .worker(event.worker())
                        .takenAt(moment.occurredAt())
                        .leaseUntil(event.until())
                        .build()))
                .build();
    }

    static Task taken(Task task, TaskEvent.Taken event, Moment moment) {
        return Course.after(task, TaskAct.TAKE, moment)
                .putDone(Step.TAKE, moment.occurredAt())
                .dispatches(last(task.dispatches(), given -> Dispatch.builder()
                        .from(given)
                        .worker(event.worker())
                        .takenAt(moment.occurredAt())
                        .build()))
                .build();
    }

    static Task sentBack(Task task, TaskEvent.SentBack event, Moment moment) {
        return Course.after(task, TaskAct.SEND_BACK, moment)
                .dispatches(last(ended(task, DispatchEnd.SENT_BACK, moment.occurredAt()), given -> Dispatch.builder()
                        .from(given)
                        .cause(event.cause())
                        .because(event.because())
                        .build()))
                .build();
    }

    static Task leaseReleased(Task task, TaskEvent.LeaseReleased event, Moment moment) {
        return Course.after(task, TaskAct.RELEASE, moment)
                .dispatches(lapsed(task, moment))
                .build();
    }

    static Task started(Task task, TaskEvent.Started event, Moment moment) {
        return Course.after(task, TaskAct.START, moment)
                .dispatches(unleased(task))
                .build();
    }

    /** The dispatches, none of them a claim that could lapse. */
    static List<Dispatch> unleased(Task task) {
        return task.dispatches().stream()
                .map(given -> given.leaseUntil().isPresent() && given.end().isEmpty()
                        ? Dispatch.builder()
                                .from(given)
                                .leaseUntil(Optional.empty())
                                .build()
                        : given)
                .toList();
    }

    /** What was claimed and let lapse is open to all of the same organisation again. */
    private static List<Dispatch> lapsed(Task task, Moment moment) {
        List<Dispatch> ended = ended(task, DispatchEnd.LAPSED, moment.occurredAt());
        Dispatch last = ended.get(ended.size() - 1);
        return then(
                ended,
                Dispatch.builder()
                        .to(last.to())
                        .mode(last.mode())
                        .at(moment.occurredAt())
                        .lease(last.lease())
                        .build());
    }

    /** The dispatches, that which lasts ended so. */
    static List<Dispatch> ended(Task task, DispatchEnd end, Instant at) {
        return task.dispatches().stream()
                .map(each -> each.end().isPresent()
                        ? each
                        : Dispatch.builder().from(each).end(end).endedAt(at).build())
                .toList();
    }

    private static List<Dispatch> last(List<Dispatch> dispatches, UnaryOperator<Dispatch> into) {
        int last = dispatches.size() - 1;
        return then(dispatches.subList(0, last), into.apply(dispatches.get(last)));
    }

    private static List<Dispatch> then(List<Dispatch> before, Dispatch next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
