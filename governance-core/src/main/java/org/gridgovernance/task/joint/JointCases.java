package org.gridgovernance.task.joint;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Part;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.WorkingCalendar;

/** How commands on joint handling are decided. */
final class JointCases {
    private static final int MOST_PARTS = 40;

    private JointCases() {}

    static void wants(WhistleTask command, Wanted wanted) {
        command.calls().forEach(call -> wanted.ref(call.department().ref()));
    }

    static List<Reason> fits(WhistleTask command, Facts facts) {
        Optional<Task> task = facts.find(Docket.entry(command.home(), command.task()));
        Stream<Reason> each = IntStream.range(0, command.calls().size())
                .boxed()
                .flatMap(place -> faults(command, place, task, facts));
        Stream<Reason> all = task
                .filter(found -> found.parts().size() + command.calls().size() > MOST_PARTS)
                .map(full -> JointReason.PARTS_TOO_MANY.at("calls"))
                .stream();
        return Stream.concat(each, all).toList();
    }

    private static Stream<Reason> faults(WhistleTask command, int place, Optional<Task> task, Facts facts) {
        Call call = command.calls().get(place);
        String path = "calls[" + place + "].department";
        boolean there = call.department().exists(facts, Moment.day(command.occurredAt()));
        boolean busy = task.stream().flatMap(Task::openParts).anyMatch(part -> part.department()
                .equals(call.department()));
        return Stream.concat(
                there ? Stream.empty() : Stream.of(JointReason.DEPARTMENT_UNKNOWN.at(path)),
                busy ? Stream.of(JointReason.CALLED_ALREADY.at(path)) : Stream.empty());
    }

    static Either<Rejection, Outcome<Task>> whistle(WhistleTask command, Facts facts, Deciding deciding) {
        Task task = facts.the(Docket.entry(command.home(), command.task()));
        WorkingCalendar calendar = deciding.rule(WorkingCalendar.IN_FORCE);
        Instant at = deciding.moment().occurredAt();
        List<Part> parts = IntStream.range(0, command.calls().size())
                .mapToObj(place ->
                        asked(task.parts().size() + place + 1, command.calls().get(place), calendar, at))
                .toList();
        return Docket.happens(command, command.task(), new TaskEvent.Whistled(parts));
    }

    private static Part asked(int number, Call call, WorkingCalendar calendar, Instant at) {
        return Part.asked(number, call.department(), call.asked(), Deadline.of(calendar, at, call.due()));
    }

    static List<Reason> fits(ReportIn command, Facts facts) {
        return fits(command, command.task(), command.part(), facts, part -> {
            Optional<Reason> twice = part.reportedInAt().map(already -> JointReason.REPORTED_ALREADY.at("part"));
            return twice.or(() -> before(command, part.due().begins()));
        });
    }

    static Either<Rejection, Outcome<Task>> reportIn(ReportIn command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.ReportedIn(command.part()));
    }

    static List<Reason> fits(AnswerPart command, Facts facts) {
        return fits(command, command.task(), command.part(), facts, part -> {
            Optional<Reason> twice = part.answeredAt().map(already -> JointReason.ANSWERED_ALREADY.at("part"));
            return twice.or(
                    () -> before(command, part.reportedInAt().orElse(part.due().begins())));
        });
    }

    static Either<Rejection, Outcome<Task>> answer(AnswerPart command, Facts facts, Deciding deciding) {
        return Docket.happens(command, command.task(), new TaskEvent.PartAnswered(command.part(), command.result()));
    }

    static List<Reason> fits(AssessDepartment command, Facts facts) {
        return fits(
                command,
                command.task(),
                command.part(),
                facts,
                part -> assessable(command, part, part.departmentScore()));
    }

    static Either<Rejection, Outcome<Task>> assess(AssessDepartment command, Facts facts, Deciding deciding) {
        return Docket.happens(
                command, command.task(), new TaskEvent.PartAssessed(command.part(), true, command.score()));
    }

    static List<Reason> fits(AssessCommunity command, Facts facts) {
        return fits(
                command,
                command.task(),
                command.part(),
                facts,
                part -> assessable(command, part, part.communityScore()));
    }

    static Either<Rejection, Outcome<Task>> assess(AssessCommunity command, Facts facts, Deciding deciding) {
        return Docket.happens(
                command, command.task(), new TaskEvent.PartAssessed(command.part(), false, command.score()));
    }

    private static Optional<Reason> assessable(Command<Task> command, Part part, Optional<Integer> given) {
        if (part.isOpen()) {
            return Optional.of(JointReason.NOT_ANSWERED.at("part"));
        }
        Optional<Reason> twice = given.map(already -> JointReason.ASSESSED_ALREADY.at("part"));
        return twice.or(() -> part.answeredAt().flatMap(answered -> before(command, answered)));
    }

    private static Optional<Reason> before(Command<Task> command, Instant step) {
        return command.occurredAt().isBefore(step)
                ? Optional.of(JointReason.BEFORE_LAST_STEP.at("occurredAt"))
                : Optional.empty();
    }

    /** What is against something being done to a part; whether the task exists is asked apart. */
    private static List<Reason> fits(
            Command<Task> command, TaskId id, int number, Facts facts, Function<Part, Optional<Reason>> against) {
        return facts.find(Docket.entry(command.home(), id)).stream()
                .flatMap(task -> task.part(number)
                        .map(part -> against.apply(part).stream())
                        .orElseGet(() -> Stream.of(JointReason.PART_UNKNOWN.at("part"))))
                .toList();
    }
}
