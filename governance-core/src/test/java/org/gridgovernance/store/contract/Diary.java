package org.gridgovernance.store.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.Admission;

/** What happened to a task, read anew from its journal: which act each event was, and at which stage that came. */
final class Diary {
    private static final Map<Class<? extends TaskEvent>, TaskAct> ACTS = Map.ofEntries(
            entry(TaskEvent.Accepted.class, TaskAct.ACCEPT),
            entry(TaskEvent.Returned.class, TaskAct.RETURN),
            entry(TaskEvent.Refused.class, TaskAct.REFUSE),
            entry(TaskEvent.Supplemented.class, TaskAct.SUPPLEMENT),
            entry(TaskEvent.Withdrawn.class, TaskAct.WITHDRAW),
            entry(TaskEvent.Merged.class, TaskAct.MERGE),
            entry(TaskEvent.TookIn.class, TaskAct.TAKE_IN),
            entry(TaskEvent.Urged.class, TaskAct.URGE),
            entry(TaskEvent.Followed.class, TaskAct.FOLLOW),
            entry(TaskEvent.PersonLeft.class, TaskAct.LEAVE),
            entry(TaskEvent.Dispatched.class, TaskAct.DISPATCH),
            entry(TaskEvent.Claimed.class, TaskAct.CLAIM),
            entry(TaskEvent.Taken.class, TaskAct.TAKE),
            entry(TaskEvent.SentBack.class, TaskAct.SEND_BACK),
            entry(TaskEvent.LeaseReleased.class, TaskAct.RELEASE),
            entry(TaskEvent.Started.class, TaskAct.START),
            entry(TaskEvent.Shelved.class, TaskAct.SHELVE),
            entry(TaskEvent.Resumed.class, TaskAct.RESUME),
            entry(TaskEvent.ExtensionRequested.class, TaskAct.REQUEST_EXTENSION),
            entry(TaskEvent.ExtensionGranted.class, TaskAct.GRANT_EXTENSION),
            entry(TaskEvent.ExtensionDenied.class, TaskAct.DENY_EXTENSION),
            entry(TaskEvent.EffortRecorded.class, TaskAct.RECORD_EFFORT),
            entry(TaskEvent.Resolved.class, TaskAct.RESOLVE),
            entry(TaskEvent.Passed.class, TaskAct.PASS),
            entry(TaskEvent.Failed.class, TaskAct.FAIL),
            entry(TaskEvent.Evaluated.class, TaskAct.EVALUATE),
            entry(TaskEvent.Closed.class, TaskAct.CLOSE),
            entry(TaskEvent.Reopened.class, TaskAct.REOPEN),
            entry(TaskEvent.Whistled.class, TaskAct.WHISTLE),
            entry(TaskEvent.ReportedIn.class, TaskAct.REPORT_IN),
            entry(TaskEvent.PartAnswered.class, TaskAct.ANSWER_WHISTLE),
            entry(TaskEvent.PartAssessed.class, TaskAct.ASSESS),
            entry(TaskEvent.Reminded.class, TaskAct.REMIND),
            entry(TaskEvent.Escalated.class, TaskAct.ESCALATE));

    private final List<JournalEntry<Task>> entries;

    private Diary(List<JournalEntry<Task>> entries) {
        this.entries = entries;
    }

    static Diary of(List<JournalEntry<Task>> entries) {
        return new Diary(entries);
    }

    /** Each act came at a stage at which it is possible. */
    void assertPossible() {
        stage();
    }

    /** The stage it came to, by the table of acts alone. */
    TaskStage stage() {
        return walked().stage;
    }

    /** The day on which it was over, if it is. */
    Optional<LocalDate> settledOn() {
        return walked().settledOn;
    }

    private record Step(TaskStage stage, TaskStage beforeShelving, Optional<LocalDate> settledOn) {}

    private Step walked() {
        TaskStage first = begun((TaskEvent.Registered) entries.get(0).event());
        Step step = new Step(first, first, settled(first, entries.get(0)));
        for (JournalEntry<Task> entry : entries.subList(1, entries.size())) {
            step = entry.event() instanceof TaskEvent.Erased
                    ? come(step, step.stage.isOpen() ? TaskStage.LEFT : step.stage, entry)
                    : done(step, Objects.requireNonNull(ACTS.get(entry.event().getClass())), entry);
        }
        return step;
    }

    private static Step done(Step step, TaskAct act, JournalEntry<Task> entry) {
        assertThat(act.isPossibleAt(step.stage)).as("%s at %s", act, step.stage).isTrue();
        TaskStage next = act == TaskAct.RESUME ? step.beforeShelving : act.to().orElse(step.stage);
        Step come = come(step, next, entry);
        return act == TaskAct.SHELVE ? new Step(come.stage, step.stage, come.settledOn) : come;
    }

    private static Step come(Step step, TaskStage next, JournalEntry<Task> entry) {
        return next == step.stage ? step : new Step(next, step.beforeShelving, settled(next, entry));
    }

    private static Optional<LocalDate> settled(TaskStage stage, JournalEntry<Task> entry) {
        return stage.isOpen() ? Optional.empty() : Optional.of(entry.moment().occurredOn());
    }

    private static TaskStage begun(TaskEvent.Registered registered) {
        return registered
                .admission()
                .map(Admission::ruling)
                .map(ruling -> switch (ruling) {
                    case ADMITTED -> TaskStage.REGISTERED;
                    case REFUSED -> TaskStage.REFUSED;
                    case RETURNED -> TaskStage.RETURNED;
                    case QUEUED -> TaskStage.QUEUED;
                })
                .orElse(TaskStage.REGISTERED);
    }
}
