package org.gridgovernance.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.Step;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A task (任务、案件): what was asked, who handles it, how far it has come. Where it can go from each {@link TaskStage} is told
 * in {@link TaskAct}. Whether something is late follows from its deadlines and the clock, and is not stored. Immutable and
 * thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableTask.class)
public interface Task extends Aggregate {
    /** The number of the order it came from is unique in its community. */
    UniqueKey<Task, String> REFERENCE = UniqueKey.inHome(
            "reference",
            task -> task.request().reference().stream().toList(),
            TaskReason.REFERENCE_TAKEN,
            "request.reference");

    /** How far it has come. */
    Index.Value<Task, TaskStage> STAGE = Index.value("stage", ColumnKind.TEXT, task -> Optional.of(task.stage()));

    /** Whether something is still to be done about it. */
    Index.Value<Task, Boolean> OPEN = Index.value(
            "open", ColumnKind.FLAG, task -> Optional.of(task.stage().isOpen()));

    /** What it is about. */
    Index.Value<Task, MatterCode> MATTER = Index.value("matter", ColumnKind.TEXT, task -> Optional.of(task.matter()));

    /** Where it comes from. */
    Index.Value<Task, TaskSource> SOURCE = Index.value(
            "source", ColumnKind.TEXT, task -> Optional.of(task.request().source()));

    /** What it was made for together with others. */
    Index.Value<Task, String> OCCASION =
            Index.value("occasion", ColumnKind.TEXT, task -> task.request().occasion());

    /** The grid in which it lies. */
    Index.Value<Task, GridId> GRID = Index.value("grid", ColumnKind.UUID, Task::grid);

    /** The dwelling it is about. */
    Index.Value<Task, DwellingId> DWELLING = Index.value("dwelling", ColumnKind.UUID, Task::dwelling);

    /** The household it is about. */
    Index.Value<Task, HouseholdId> HOUSEHOLD =
            Index.value("household", ColumnKind.UUID, task -> task.request().household());

    /** Whom it is about. */
    Index.Value<Task, ResidentId> ABOUT =
            Index.value("about", ColumnKind.UUID, task -> task.request().about());

    /** Who of the register asked. */
    Index.Value<Task, ResidentId> REPORTER = Index.value(
            "reporter", ColumnKind.UUID, task -> task.request().reporter().flatMap(Reporter::resident));

    /** The account of whoever asked, to whom it is their own. */
    Index.Value<Task, String> REPORTED_BY = Index.value(
            "reported_by", ColumnKind.TEXT, task -> task.request().reporter().flatMap(Reporter::account));

    /** The department that asks. */
    Index.Value<Task, OrganizationId> DEPARTMENT =
            Index.value("department", ColumnKind.UUID, task -> task.department().map(OrganizationRef::id));

    /** What the duty list said to a department. */
    Index.Value<Task, Ruling> RULING =
            Index.value("ruling", ColumnKind.TEXT, task -> task.admission().map(Admission::ruling));

    /** The worker who handles it, or did last. */
    Index.Value<Task, WorkerId> HANDLER = Index.value("handler", ColumnKind.UUID, Task::handler);

    /** The organisation that handles it, or did last. */
    Index.Value<Task, OrganizationId> UNIT =
            Index.value("unit", ColumnKind.UUID, task -> task.unit().map(OrganizationRef::id));

    /** Departments that were whistled for and have not answered. */
    Index.Many<Task, OrganizationId> WHISTLED_FOR = Index.many("whistled_for", ColumnKind.UUID, task -> task.openParts()
            .map(part -> part.department().id())
            .toList());

    /** When the next part of a department is due. */
    Index.Value<Task, Instant> PART_DUE = Index.value("part_due", ColumnKind.INSTANT, Thresholds::partDue);

    /** The day on which departments were whistled for last. */
    Index.Value<Task, LocalDate> WHISTLED_ON = Index.value("whistled_on", ColumnKind.DATE, Thresholds::whistledOn);

    /** The day it was told of. */
    Index.Value<Task, LocalDate> REGISTERED_ON =
            Index.value("registered_on", ColumnKind.DATE, task -> Optional.of(Moment.day(task.registeredAt())));

    /** The day on which it was called back last. */
    Index.Value<Task, LocalDate> EVALUATED_ON = Index.value(
            "evaluated_on",
            ColumnKind.DATE,
            task -> task.evaluation().isPresent() ? task.doneAt(Step.EVALUATE).map(Moment::day) : Optional.empty());

    /** The day since which nothing is to be done about it; none while it is open. */
    Index.Value<Task, LocalDate> SETTLED_ON =
            Index.value("settled_on", ColumnKind.DATE, task -> task.settledAt().map(Moment::day));

    /** When the running step that is due first is due. */
    Index.Value<Task, Instant> STEP_DUE = Index.value("step_due", ColumnKind.INSTANT, Thresholds::stepDue);

    /** When it must be done, while that runs. */
    Index.Value<Task, Instant> RESOLVE_DUE = Index.value(
            "resolve_due", ColumnKind.INSTANT, task -> task.runs(Step.RESOLVE).map(Deadline::due));

    /** When something is to be told of it next: soon due, late, further up, or a claim that lapses. */
    Index.Value<Task, Instant> NEXT_ALERT = Index.value("next_alert", ColumnKind.INSTANT, Task::nextAlert);

    /** What a store needs to know of it. */
    AggregateType<Task> TYPE = AggregateType.named("task", Task.class)
            .begins("task-registered", TaskEvent.Registered.class, IntakeFold::registered)
            .folds("task-accepted", TaskEvent.Accepted.class, IntakeFold::accepted)
            .folds("task-returned", TaskEvent.Returned.class, IntakeFold::returned)
            .folds("task-refused", TaskEvent.Refused.class, IntakeFold::refused)
            .folds("task-supplemented", TaskEvent.Supplemented.class, IntakeFold::supplemented)
            .folds("task-withdrawn", TaskEvent.Withdrawn.class, IntakeFold::withdrawn)
            .folds("task-merged", TaskEvent.Merged.class, IntakeFold::merged)
            .folds("task-took-in", TaskEvent.TookIn.class, IntakeFold::tookIn)
            .folds("task-urged", TaskEvent.Urged.class, IntakeFold::urged)
            .folds("task-followed", TaskEvent.Followed.class, PersonFold::followed)
            .folds("task-person-left", TaskEvent.PersonLeft.class, PersonFold::personLeft)
            .folds("task-erased", TaskEvent.Erased.class, PersonFold::erased)
            .folds("task-dispatched", TaskEvent.Dispatched.class, DispatchFold::dispatched)
            .folds("task-claimed", TaskEvent.Claimed.class, DispatchFold::claimed)
            .folds("task-taken", TaskEvent.Taken.class, DispatchFold::taken)
            .folds("task-sent-back", TaskEvent.SentBack.class, DispatchFold::sentBack)
            .folds("task-lease-released", TaskEvent.LeaseReleased.class, DispatchFold::leaseReleased)
            .folds("task-started", TaskEvent.Started.class, DispatchFold::started)
            .folds("task-shelved", TaskEvent.Shelved.class, HandlingFold::shelved)
            .folds("task-resumed", TaskEvent.Resumed.class, HandlingFold::resumed)
            .folds("task-extension-requested", TaskEvent.ExtensionRequested.class, HandlingFold::extensionRequested)
            .folds("task-extension-granted", TaskEvent.ExtensionGranted.class, HandlingFold::extensionGranted)
            .folds("task-extension-denied", TaskEvent.ExtensionDenied.class, HandlingFold::extensionDenied)
            .folds("task-effort-recorded", TaskEvent.EffortRecorded.class, HandlingFold::effortRecorded)
            .folds("task-resolved", TaskEvent.Resolved.class, HandlingFold::resolved)
            .folds("task-passed", TaskEvent.Passed.class, ReviewFold::passed)
            .folds("task-failed", TaskEvent.Failed.class, ReviewFold::failed)
            .folds("task-evaluated", TaskEvent.Evaluated.class, ReviewFold::evaluated)
            .folds("task-closed", TaskEvent.Closed.class, ReviewFold::closed)
            .folds("task-reopened", TaskEvent.Reopened.class, ReviewFold::reopened)
            .folds("task-whistled", TaskEvent.Whistled.class, PartFold::whistled)
            .folds("task-reported-in", TaskEvent.ReportedIn.class, PartFold::reportedIn)
            .folds("task-part-answered", TaskEvent.PartAnswered.class, PartFold::answered)
            .folds("task-part-assessed", TaskEvent.PartAssessed.class, PartFold::assessed)
            .folds("task-reminded", TaskEvent.Reminded.class, AlertFold::reminded)
            .folds("task-escalated", TaskEvent.Escalated.class, AlertFold::escalated)
            .unique(REFERENCE)
            .indexes(List.of(STAGE, OPEN, MATTER, SOURCE, OCCASION))
            .indexes(List.of(GRID, DWELLING, HOUSEHOLD, ABOUT, REPORTER))
            .ownedBy(REPORTED_BY)
            .indexes(List.of(DEPARTMENT, RULING, HANDLER, UNIT, WHISTLED_FOR, WHISTLED_ON))
            .indexes(List.of(REGISTERED_ON, EVALUATED_ON, SETTLED_ON))
            .indexes(List.of(STEP_DUE, RESOLVE_DUE, PART_DUE, NEXT_ALERT))
            .build();

    /** Its identity. */
    TaskId id();

    /** What is asked. */
    Request request();

    /** What the duty list said, if a department asks. */
    Optional<Admission> admission();

    /** How far it has come. */
    TaskStage stage();

    /** When it was told of. */
    Instant registeredAt();

    /** When it came to its stage. */
    Instant stageSince();

    /** Since when nothing is to be done about it; empty while it is open. */
    Optional<Instant> settledAt();

    /** By when each step must be done, or had to be. */
    @Value.NaturalOrder
    SortedMap<Step, Deadline> deadlines();

    /** When each step was done last. */
    @Value.NaturalOrder
    SortedMap<Step, Instant> done();

    /** How far it was told, of each step, that it is soon due or late. */
    @Value.NaturalOrder
    SortedMap<Step, Alert> alerts();

    /** To whom it was given, in that order (派遣记录). */
    List<Dispatch> dispatches();

    /** What time was asked for besides, in that order; what was not decided when the task was done is not there. */
    List<Extension> extensions();

    /** When it could not be handled, in that order. */
    List<Shelving> shelvings();

    /** What time was spent on it, in the order in which that was told. */
    List<Effort> efforts();

    /** The parts of departments that were whistled for, by number. */
    List<Part> parts();

    /** What whoever asked is told last: what is missing, why not, or what was done (答复). */
    Optional<PersonalText> answer();

    /** What the last call-back found. */
    Optional<Evaluation> evaluation();

    /** How often it was found not to be done (返工次数). */
    @Value.Default
    default int reworks() {
        return 0;
    }

    /** How often it was opened again (重办次数). */
    @Value.Default
    default int reopenings() {
        return 0;
    }

    /** How often it was urged (催办次数). */
    @Value.Default
    default int urges() {
        return 0;
    }

    /** Which task stands for it, if it was merged. */
    Optional<TaskId> mergedInto();

    /** The tasks it stands for. */
    List<TaskId> repeats();

    /** The day on which its personal data were erased, if they were. */
    Optional<LocalDate> erasedOn();

    /** What it is about. */
    default MatterCode matter() {
        return request().matter();
    }

    /** The grid in which it lies, if known. */
    default Optional<GridId> grid() {
        return request().grid();
    }

    /** The dwelling it is about, if any. */
    default Optional<DwellingId> dwelling() {
        return request().dwelling();
    }

    /** The department that asks, if one does. */
    default Optional<OrganizationRef> department() {
        return request().department();
    }

    /** The last dispatch, if it was ever given to somebody. */
    default Optional<Dispatch> lastDispatch() {
        return Optional.of(dispatches()).filter(all -> !all.isEmpty()).map(all -> all.get(all.size() - 1));
    }

    /** To whom it is given now (现承办). */
    default Optional<Dispatch> dispatch() {
        return lastDispatch().filter(last -> last.end().isEmpty());
    }

    /** The worker who handles it, or to whom it was given: the one who took it, or else the one it was meant for. */
    default Optional<WorkerId> handler() {
        return lastDispatch().flatMap(last -> last.worker().or(last.to()::worker));
    }

    /** The organisation that handles it, or to which it was given last. */
    default Optional<OrganizationRef> unit() {
        return lastDispatch().flatMap(last -> last.to().organization());
    }

    /** Who leads (首接负责): whoever has taken it; until somebody has, the first it was given to. */
    default Optional<Assignee> lead() {
        return dispatch()
                .filter(now -> now.takenAt().isPresent())
                .or(() -> dispatches().stream().findFirst())
                .map(Dispatch::to);
    }

    /** The shelving that lasts, if it is shelved. */
    default Optional<Shelving> shelving() {
        return shelvings().stream()
                .filter(each -> stage() == TaskStage.SHELVED && each.resumedAt().isEmpty())
                .findFirst();
    }

    /** More time that was asked for, if that is still to be decided. */
    default Optional<Extension> pendingExtension() {
        return extensions().stream().filter(Extension::isPending).findFirst();
    }

    /** The parts that are not answered yet. */
    default Stream<Part> openParts() {
        return parts().stream().filter(Part::isOpen);
    }

    /** The part of that number. */
    default Optional<Part> part(int number) {
        return parts().stream().filter(part -> part.number() == number).findFirst();
    }

    /** The deadline of a step, if it runs now. */
    default Optional<Deadline> runs(Step step) {
        return stage().running().contains(step)
                ? Optional.ofNullable(deadlines().get(step))
                : Optional.empty();
    }

    /** When a step was done last, if it was. */
    default Optional<Instant> doneAt(Step step) {
        return Optional.ofNullable(done().get(step));
    }

    /** How near the deadlines of the steps that run now are: the worst of them (红绿灯); empty if none runs. */
    default Optional<Light> light(Instant now) {
        return Thresholds.light(this, now);
    }

    /** Whether a step was done in time, or can still be (按时); empty if it never had a deadline. */
    default Optional<Boolean> kept(Step step, Instant now) {
        return Optional.ofNullable(deadlines().get(step))
                .map(deadline -> deadline.isKeptBy(doneAt(step).orElse(now)));
    }

    /** When something is to be told of it next: soon due, late, further up, or a claim that lapses; empty if nothing runs. */
    default Optional<Instant> nextAlert() {
        return Thresholds.next(this);
    }

    /** When the next thing is to be told of a step, if it runs: soon due, late, or further up; empty if never. */
    default Optional<Instant> nextAlert(Step step) {
        return Thresholds.next(this, step);
    }

    /** The minutes that were planned for it (计划工时); 0 if none were. */
    default int plannedMinutes() {
        return request().plannedMinutes().orElse(0);
    }

    /** The minutes that were spent on it (实际工时). */
    default long spentMinutes() {
        return efforts().stream().mapToLong(Effort::minutes).sum();
    }

    /** How often it was dispatched wrongly (错派次数). */
    default long misdispatches() {
        return dispatches().stream()
                .flatMap(each -> each.cause().stream())
                .filter(SendBackCause::isMisdispatch)
                .count();
    }

    /** Whether it was passed from one to the other (推诿): sent back more than twice. */
    default boolean isPassedAround() {
        return dispatches().stream().filter(each -> each.cause().isPresent()).count() > 2;
    }

    /** Whether there is somebody to call back (回访对象). */
    default boolean canBeCalledBack() {
        return request().reporter().isPresent();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
