package org.gridgovernance.task.declaration;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.Step;

/** How commands on a case that was declared are decided. */
final class ServiceCases {
    private static final Set<CaseStage> BEFORE_ACCEPTANCE = Set.of(CaseStage.DECLARED, CaseStage.SUPPLEMENTING);
    private static final Set<CaseStage> BEFORE_DECISION =
            Set.of(CaseStage.DECLARED, CaseStage.SUPPLEMENTING, CaseStage.ACCEPTED);

    private ServiceCases() {}

    static Ref<ServiceCase> serviceCase(AreaCode home, ServiceCaseId id) {
        return Ref.to(ServiceCase.TYPE, home, id);
    }

    /** Refuses a case that is erased, at another stage, or took the last step later; whether it exists is asked apart. */
    static List<Reason> at(Command<?> command, ServiceCaseId id, Facts facts, Predicate<ServiceCase> stage) {
        return facts.find(serviceCase(command.home(), id)).stream()
                .flatMap(found -> unless(found, command.occurredAt(), stage).stream())
                .toList();
    }

    private static Optional<Reason> unless(ServiceCase found, Instant at, Predicate<ServiceCase> stage) {
        if (found.erasedOn().isPresent()) {
            return Optional.of(KernelReason.SUBJECT_ERASED.at("serviceCase"));
        }
        if (!stage.test(found)) {
            return Optional.of(ServiceReason.NOT_AT_THIS_STAGE.at("serviceCase"));
        }
        return at.isBefore(found.steppedAt())
                ? Optional.of(ServiceReason.OUT_OF_ORDER.at("occurredAt"))
                : Optional.empty();
    }

    static List<Reason> maySupplement(SupplementCase command, Facts facts) {
        return at(
                command,
                command.serviceCase(),
                facts,
                found -> found.stage() == CaseStage.SUPPLEMENTING || found.stage() == CaseStage.ACCEPTED);
    }

    static Either<Rejection, Outcome<ServiceCase>> supplement(SupplementCase command, Facts facts, Deciding deciding) {
        Ref<ServiceCase> ref = serviceCase(command.home(), command.serviceCase());
        ServiceCase found = facts.the(ref);
        return found.lacking().containsAll(command.papers())
                ? Outcome.of(
                                ref,
                                new ServiceEvent.Supplemented(
                                        command.papers(), command.channel(), goingOn(found, deciding)))
                        .accepted()
                : Either.left(Rejection.of(ServiceReason.PAPER_UNKNOWN.at("papers")));
    }

    /** While something was lacking the time did not run. */
    private static Optional<Deadline> goingOn(ServiceCase found, Deciding deciding) {
        Optional<Deadline> accept = Optional.ofNullable(found.deadlines().get(Step.ACCEPT));
        return found.stage() == CaseStage.SUPPLEMENTING
                ? accept.map(deadline -> deadline.shifted(
                        deciding.rule(WorkingCalendar.IN_FORCE),
                        found.steppedAt(),
                        deciding.moment().occurredAt()))
                : Optional.empty();
    }

    static List<Reason> mayAccept(AcceptCase command, Facts facts) {
        return at(command, command.serviceCase(), facts, found -> found.stage() == CaseStage.DECLARED);
    }

    static Either<Rejection, Outcome<ServiceCase>> accept(AcceptCase command, Facts facts, Deciding deciding) {
        Ref<ServiceCase> ref = serviceCase(command.home(), command.serviceCase());
        ServiceCase found = facts.the(ref);
        if (found.lacking().isEmpty() || command.tolerating()) {
            return Outcome.of(ref, new ServiceEvent.Accepted(found.lacking(), resolve(found, deciding)))
                    .accepted();
        }
        return found.supplementAskedAt().isPresent()
                ? Either.left(Rejection.of(ServiceReason.PAPERS_LACKING.at("serviceCase")))
                : Outcome.of(ref, new ServiceEvent.SupplementAsked(found.lacking()))
                        .accepted();
    }

    /** A matter that the catalogue has no more has no term. */
    private static Optional<Deadline> resolve(ServiceCase found, Deciding deciding) {
        return deciding.rule(MatterCatalogue.IN_FORCE)
                .catalogue()
                .find(found.matter())
                .flatMap(matter -> matter.deadline(
                        Step.RESOLVE,
                        false,
                        deciding.rule(WorkingCalendar.IN_FORCE),
                        deciding.moment().occurredAt()));
    }

    static List<Reason> mayRefuse(RefuseCase command, Facts facts) {
        return at(command, command.serviceCase(), facts, found -> BEFORE_ACCEPTANCE.contains(found.stage()));
    }

    static Either<Rejection, Outcome<ServiceCase>> refuse(RefuseCase command, Facts facts, Deciding deciding) {
        return happens(command, command.serviceCase(), new ServiceEvent.Refused(command.because()));
    }

    static List<Reason> mayDecide(DecideCase command, Facts facts) {
        return at(command, command.serviceCase(), facts, found -> found.stage() == CaseStage.ACCEPTED);
    }

    static Either<Rejection, Outcome<ServiceCase>> decide(DecideCase command, Facts facts, Deciding deciding) {
        ServiceCase found = facts.the(serviceCase(command.home(), command.serviceCase()));
        return command.approved() && !found.lacking().isEmpty()
                ? Either.left(Rejection.of(ServiceReason.PAPERS_LACKING.at("serviceCase")))
                : happens(
                        command,
                        command.serviceCase(),
                        new ServiceEvent.Decided(command.approved(), command.because()));
    }

    static List<Reason> mayIssue(IssueResult command, Facts facts) {
        return at(command, command.serviceCase(), facts, found -> found.stage() == CaseStage.DECIDED);
    }

    static Either<Rejection, Outcome<ServiceCase>> issue(IssueResult command, Facts facts, Deciding deciding) {
        return happens(command, command.serviceCase(), new ServiceEvent.Issued(command.channel()));
    }

    static List<Reason> mayVisit(RecordVisit command, Facts facts) {
        return facts.find(serviceCase(command.home(), command.serviceCase())).stream()
                .flatMap(found -> unless(
                        ServiceCase.builder()
                                .from(found)
                                .steppedAt(found.declaredAt())
                                .build(),
                        command.occurredAt(),
                        each -> each.stage().isOpen())
                        .stream())
                .toList();
    }

    static Either<Rejection, Outcome<ServiceCase>> visit(RecordVisit command, Facts facts, Deciding deciding) {
        return happens(command, command.serviceCase(), new ServiceEvent.Visited(command.channel()));
    }

    static List<Reason> mayWithdraw(WithdrawCase command, Facts facts) {
        return at(command, command.serviceCase(), facts, found -> BEFORE_DECISION.contains(found.stage()));
    }

    static Either<Rejection, Outcome<ServiceCase>> withdraw(WithdrawCase command, Facts facts, Deciding deciding) {
        return happens(command, command.serviceCase(), new ServiceEvent.Withdrawn(command.because()));
    }

    private static Either<Rejection, Outcome<ServiceCase>> happens(
            Command<?> command, ServiceCaseId id, ServiceEvent event) {
        return Outcome.of(serviceCase(command.home(), id), event).accepted();
    }
}
