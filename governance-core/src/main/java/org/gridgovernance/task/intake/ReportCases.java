package org.gridgovernance.task.intake;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.duty.Admission.Ruling;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.task.matter.Step;

/** How what is asked is entered. */
final class ReportCases {
    private ReportCases() {}

    static void wants(AreaCode home, Request request, Wanted wanted) {
        NamedCases.wants(home, request, wanted);
        AdmissionCases.wants(home, request, wanted);
    }

    static List<Reason> fits(ReportTask command, Facts facts) {
        return NamedCases.fits(command.home(), command.request(), Moment.day(command.occurredAt()), facts);
    }

    static Either<Rejection, Outcome<Task>> report(ReportTask command, Facts facts, Deciding deciding) {
        List<Reason> faults = deciding.isForOneself() ? RequestChecks.late(deciding.moment()) : List.of();
        if (!faults.isEmpty()) {
            return Either.left(new Rejection(faults));
        }
        Ref<Task> ref = Docket.entry(command.home(), new TaskId(deciding.newId()));
        return entered(command.home(), command.request(), facts, deciding).flatMap(entered -> NamedCases.guarded(
                        Outcome.of(
                                ref, new TaskEvent.Registered(entered.request, entered.admission, entered.deadlines)),
                        command.home(),
                        entered.request)
                .accepted());
    }

    static void wants(SupplementTask command, Wanted wanted) {
        wants(command.home(), command.request(), wanted);
        holder(command).ifPresent(wanted::key);
    }

    static List<Reason> fits(SupplementTask command, Facts facts) {
        return NamedCases.fits(command.home(), command.request(), Moment.day(command.occurredAt()), facts);
    }

    static List<Reason> taken(SupplementTask command, Facts facts) {
        return holder(command)
                .flatMap(facts::holder)
                .filter(another -> !another.ref().equals(Docket.entry(command.home(), command.task())))
                .map(another -> TaskReason.REFERENCE_TAKEN.at("request.reference"))
                .stream()
                .toList();
    }

    /** Nobody gets past the duty list by changing who asks. */
    static List<Reason> sameSource(SupplementTask command, Facts facts) {
        return facts.find(Docket.entry(command.home(), command.task())).map(Task::request).stream()
                .filter(was -> was.source() != command.request().source()
                        || !was.department().equals(command.request().department()))
                .map(changed -> IntakeReason.SOURCE_CHANGED.at("request.source"))
                .toList();
    }

    private static Optional<KeyRef<Task>> holder(SupplementTask command) {
        return command.request()
                .reference()
                .flatMap(number -> KeyRef.of(Task.TYPE, Task.REFERENCE, command.home(), number));
    }

    static Either<Rejection, Outcome<Task>> supplement(SupplementTask command, Facts facts, Deciding deciding) {
        Ref<Task> ref = Docket.entry(command.home(), command.task());
        return entered(command.home(), command.request(), facts, deciding)
                .flatMap(entered -> entered.isAdmitted()
                        ? NamedCases.guarded(
                                        Outcome.of(
                                                ref,
                                                new TaskEvent.Supplemented(
                                                        entered.request, entered.admission, entered.deadlines)),
                                        command.home(),
                                        entered.request)
                                .accepted()
                        : Either.left(Rejection.of(IntakeReason.NOT_ADMITTED.at("request"))));
    }

    private record Entered(Request request, Optional<Admission> admission, SortedMap<Step, Deadline> deadlines) {
        boolean isAdmitted() {
            return ReportCases.isAdmitted(admission);
        }
    }

    private static boolean isAdmitted(Optional<Admission> admission) {
        return admission.map(said -> said.ruling() == Ruling.ADMITTED).orElse(true);
    }

    private static Either<Rejection, Entered> entered(AreaCode home, Request request, Facts facts, Deciding deciding) {
        Optional<Matter> matter = Docket.matter(request, deciding);
        if (matter.isEmpty()) {
            return Either.left(Rejection.of(MatterReason.UNKNOWN.at("request.matter")));
        }
        Request whole = whole(home, request, matter.get(), facts, deciding);
        Optional<Admission> admission = AdmissionCases.admission(home, whole, matter.get(), facts, deciding);
        SortedMap<Step, Deadline> deadlines =
                isAdmitted(admission) ? Docket.deadlines(whole, deciding, Step.ACCEPT) : new TreeMap<>();
        return Either.right(new Entered(whole, admission, deadlines));
    }

    private static Request whole(AreaCode home, Request request, Matter matter, Facts facts, Deciding deciding) {
        return Request.builder()
                .from(request)
                .grid(NamedCases.grid(home, request, deciding.moment().occurredOn(), facts)
                        .or(request::grid))
                .plannedMinutes(request.plannedMinutes().orElse(matter.effort()))
                .build();
    }
}
