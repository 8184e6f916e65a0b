package org.gridgovernance.task;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.Step;

/**
 * The tasks of a community (案卷): how commands look up the task they name, and whether what they would do to it can be done
 * at its stage. Thread-safe.
 */
public final class Docket {
    private static final Reason UNKNOWN = TaskReason.TASK_UNKNOWN.at("task");

    private Docket() {}

    /** Where a task is kept. */
    public static Ref<Task> entry(AreaCode home, TaskId id) {
        return Ref.to(Task.TYPE, home, id);
    }

    /**
     * Begins the line of a command that does something to a task: it must be there, at a stage at which that can be done,
     * and not be told of for a time before it came to that stage.
     *
     * @param name the command's stable name
     * @param shape the command's type
     * @param right the right it needs
     * @param act what it does
     * @param task which task it names, as its field {@code task}
     * @param roles the standard roles that bring the right
     */
    public static <C extends Command<Task>> Handling.Steps<C, Task> act(
            String name, Class<C> shape, String right, TaskAct act, Function<? super C, TaskId> task, Role... roles) {
        return act(name, shape, right, command -> act, task, roles);
    }

    /** Likewise, where what it does is told by the command. */
    public static <C extends Command<Task>> Handling.Steps<C, Task> act(
            String name,
            Class<C> shape,
            String right,
            Function<? super C, TaskAct> act,
            Function<? super C, TaskId> task,
            Role... roles) {
        return Handling.of(name, shape)
                .needs(right, roles)
                .touches(
                        command -> entry(command.home(), task.apply(command)),
                        UNKNOWN,
                        (found, command) -> against(found, act.apply(command), command));
    }

    private static Stream<Reason> against(Task task, TaskAct act, Command<Task> command) {
        if (!act.isPossibleAt(task.stage())) {
            return Stream.of(TaskReason.NOT_AT_THIS_STAGE.at("task"));
        }
        return command.occurredAt().isBefore(task.stageSince())
                ? Stream.of(TaskReason.BEFORE_LAST_ACT.at("occurredAt"))
                : Stream.empty();
    }

    /** The matter that is asked about, as it stands in the catalogue in force; empty if it stands there no more. */
    public static Optional<Matter> matter(Request request, Deciding deciding) {
        return deciding.rule(MatterCatalogue.IN_FORCE).catalogue().find(request.matter());
    }

    /**
     * The deadlines of steps that begin when a command occurred, by the terms of the matter and the calendar in force; none of
     * a step without a term.
     */
    public static SortedMap<Step, Deadline> deadlines(Request request, Deciding deciding, Step... steps) {
        SortedMap<Step, Deadline> deadlines = new TreeMap<>();
        matter(request, deciding).ifPresent(matter -> {
            WorkingCalendar calendar = deciding.rule(WorkingCalendar.IN_FORCE);
            boolean urgent = request.urgency() == Urgency.URGENT;
            Instant begins = deciding.moment().occurredAt();
            Stream.of(steps).forEach(step -> matter.deadline(step, urgent, calendar, begins)
                    .ifPresent(deadline -> deadlines.put(step, deadline)));
        });
        return deadlines;
    }

    /** That happens to the task a command names. */
    public static Either<Rejection, Outcome<Task>> happens(Command<Task> command, TaskId task, TaskEvent event) {
        return Outcome.of(entry(command.home(), task), event).accepted();
    }

    /** The reason if something is wrong with the task a command names; whether it is there is asked apart. */
    public static List<Reason> refusedIf(
            Command<Task> command, TaskId task, Facts facts, Predicate<Task> wrong, Reason otherwise) {
        return facts.find(entry(command.home(), task)).filter(wrong).map(found -> otherwise).stream()
                .toList();
    }

    /**
     * What is wrong with a text that must say something: blank, erased, or longer than 2,000 characters.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public static List<Reason> faults(PersonalText text, String path) {
        return text.fault(TaskReason.TEXT_BLANK, path).stream().toList();
    }
}
