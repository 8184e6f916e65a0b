package org.gridgovernance.store.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.task.Effort;
import org.gridgovernance.task.Evaluation;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.SendBackCause;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.workforce.worker.WorkerId;

/** One task, read from its journal alone and in as few words as can be. */
final class Life {
    private static final List<SendBackCause> MISDISPATCHES =
            List.of(SendBackCause.NOT_COMPETENT, SendBackCause.OUT_OF_AREA, SendBackCause.ANOTHER_LEADS);

    private final List<JournalEntry<Task>> entries = new ArrayList<>();

    void add(JournalEntry<Task> entry) {
        entries.add(entry);
    }

    UUID id() {
        return entries.get(0).ref().id();
    }

    TaskStage stage() {
        return Diary.of(entries).stage();
    }

    Optional<LocalDate> settledOn() {
        return Diary.of(entries).settledOn();
    }

    LocalDate registeredOn() {
        return entries.get(0).moment().occurredOn();
    }

    /** As it was said last. */
    Request request() {
        return last(TaskEvent.Supplemented.class)
                .map(entry -> ((TaskEvent.Supplemented) entry.event()).request())
                .orElseGet(() -> ((TaskEvent.Registered) entries.get(0).event()).request());
    }

    Optional<Admission> admission() {
        return last(TaskEvent.Supplemented.class)
                .map(entry -> ((TaskEvent.Supplemented) entry.event()).admission())
                .orElseGet(() -> ((TaskEvent.Registered) entries.get(0).event()).admission());
    }

    /** Whose it is; nobody's, once erased. */
    Optional<String> account() {
        return has(TaskEvent.Erased.class)
                ? Optional.empty()
                : request().reporter().flatMap(Reporter::account);
    }

    Optional<LocalDate> acceptedOn() {
        return last(TaskEvent.Accepted.class).map(entry -> entry.moment().occurredOn());
    }

    /** The day it was resolved for good so far. */
    Optional<LocalDate> resolvedOn() {
        return since(TaskEvent.Resolved.class, TaskEvent.Failed.class, TaskEvent.Reopened.class)
                .map(entry -> entry.moment().occurredOn());
    }

    Optional<LocalDate> evaluatedOn() {
        return evaluated().map(entry -> entry.moment().occurredOn());
    }

    Optional<Evaluation> evaluation() {
        return evaluated().map(entry -> ((TaskEvent.Evaluated) entry.event()).evaluation());
    }

    private Optional<JournalEntry<Task>> evaluated() {
        return since(TaskEvent.Evaluated.class, TaskEvent.Reopened.class);
    }

    long count(Class<? extends TaskEvent> kind) {
        return of(kind).count();
    }

    boolean has(Class<? extends TaskEvent> kind) {
        return count(kind) > 0;
    }

    boolean wasMisdispatched() {
        return of(TaskEvent.SentBack.class)
                .anyMatch(entry -> MISDISPATCHES.contains(((TaskEvent.SentBack) entry.event()).cause()));
    }

    long planned() {
        return request().plannedMinutes().orElseThrow();
    }

    long spent(LocalDate by) {
        return efforts()
                .filter(spent -> !spent.on().isAfter(by))
                .mapToLong(spent -> spent.minutes())
                .sum();
    }

    long spentBy(WorkerId worker) {
        return efforts()
                .filter(spent -> spent.worker().equals(worker))
                .mapToLong(spent -> spent.minutes())
                .sum();
    }

    private Stream<Effort> efforts() {
        return of(TaskEvent.EffortRecorded.class).map(entry -> ((TaskEvent.EffortRecorded) entry.event()).effort());
    }

    private Stream<JournalEntry<Task>> of(Class<? extends Event> kind) {
        return entries.stream().filter(entry -> kind.isInstance(entry.event()));
    }

    private Optional<JournalEntry<Task>> last(Class<? extends Event> kind) {
        return of(kind).reduce((earlier, later) -> later);
    }

    /** The last of that kind, unless one of the others came after it. */
    @SafeVarargs
    private Optional<JournalEntry<Task>> since(Class<? extends Event> kind, Class<? extends Event>... undone) {
        return last(kind).filter(found -> Stream.of(undone)
                .flatMap(each -> last(each).stream())
                .noneMatch(later -> later.version() > found.version()));
    }
}
