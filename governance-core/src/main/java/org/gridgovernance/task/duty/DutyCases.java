package org.gridgovernance.task.duty;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.matter.MatterCatalogue;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.workforce.OrganizationRef;

/** How commands on the items of the duty list are decided. */
final class DutyCases {
    private static final Set<DutyStep> EVER_ENTERED = Set.of(DutyStep.ENTERED, DutyStep.EXITED);

    private DutyCases() {}

    static Ref<DutyItem> item(AreaCode home, DutyItemId id) {
        return Ref.to(DutyItem.TYPE, home, id);
    }

    static void wants(ApplyForEntry command, Wanted wanted) {
        command.requestedBy().map(OrganizationRef::ref).ifPresent(wanted::ref);
    }

    static List<Reason> fits(ApplyForEntry command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        return command.requestedBy().stream()
                .filter(department -> !department.exists(facts, on))
                .map(unknown -> DutyReason.DEPARTMENT_UNKNOWN.at("requestedBy"))
                .toList();
    }

    static Either<Rejection, Outcome<DutyItem>> apply(ApplyForEntry command, Facts facts, Deciding deciding) {
        if (!deciding.rule(MatterCatalogue.IN_FORCE).catalogue().has(command.matter())) {
            return Either.left(Rejection.of(MatterReason.UNKNOWN.at("matter")));
        }
        return Outcome.of(
                        item(command.home(), new DutyItemId(deciding.newId())),
                        new DutyEvent.AppliedFor(
                                command.matter(),
                                command.list(),
                                command.legalBasis(),
                                command.requestedBy(),
                                command.support(),
                                command.validFrom(),
                                command.validUntil()))
                .accepted();
    }

    static List<Reason> mayDiscuss(HoldJointMeeting command, Facts facts) {
        return at(command, command.item(), facts, item -> item.step() == DutyStep.APPLIED);
    }

    static Either<Rejection, Outcome<DutyItem>> discuss(HoldJointMeeting command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        item(command.home(), command.item()),
                        new DutyEvent.Discussed(
                                command.approved(), command.inFavour(), command.against(), command.abstained()))
                .accepted();
    }

    static List<Reason> mayEnter(EnterDutyItem command, Facts facts) {
        return at(
                command,
                command.item(),
                facts,
                item -> item.step() == DutyStep.APPROVED
                        || (item.step() == DutyStep.APPLIED && !item.list().isPushedDown()));
    }

    static Either<Rejection, Outcome<DutyItem>> enter(EnterDutyItem command, Facts facts, Deciding deciding) {
        Ref<DutyItem> ref = item(command.home(), command.item());
        DutyItem item = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        return item.validUntil().filter(last -> last.isBefore(on)).isPresent()
                ? Either.left(Rejection.of(DutyReason.OVER_ALREADY.at("item")))
                : Outcome.of(
                                ref,
                                new DutyEvent.Entered(
                                        item.validFrom().isBefore(on) ? on : item.validFrom(), item.validUntil()))
                        .accepted();
    }

    static List<Reason> maySupport(RecordSupport command, Facts facts) {
        return facts
                .find(item(command.home(), command.item()))
                .filter(item -> !EVER_ENTERED.contains(item.step())
                        || item.inForce().entries().isEmpty())
                .map(item -> DutyReason.NOT_AT_THIS_STEP.at("item"))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<DutyItem>> support(RecordSupport command, Facts facts, Deciding deciding) {
        return Outcome.of(item(command.home(), command.item()), new DutyEvent.Supported(command.support()))
                .accepted();
    }

    static List<Reason> maySupervise(SuperviseDutyItem command, Facts facts) {
        return at(command, command.item(), facts, item -> item.step() == DutyStep.ENTERED);
    }

    static Either<Rejection, Outcome<DutyItem>> supervise(SuperviseDutyItem command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        item(command.home(), command.item()),
                        new DutyEvent.Supervised(command.inOrder(), command.finding()))
                .accepted();
    }

    static List<Reason> mayExit(ExitDutyItem command, Facts facts) {
        return at(command, command.item(), facts, item -> item.step().isOpen());
    }

    static Either<Rejection, Outcome<DutyItem>> exit(ExitDutyItem command, Facts facts, Deciding deciding) {
        return Outcome.of(item(command.home(), command.item()), new DutyEvent.Exited(command.because()))
                .accepted();
    }

    /** Refuses an item that is at another step, or took the last one on a later day; whether it exists is asked apart. */
    private static List<Reason> at(Command<?> command, DutyItemId id, Facts facts, Predicate<DutyItem> step) {
        Optional<DutyItem> found = facts.find(item(command.home(), id));
        LocalDate on = Moment.day(command.occurredAt());
        return found.stream()
                .flatMap(item -> Stream.of(
                                Optional.of(DutyReason.NOT_AT_THIS_STEP.at("item"))
                                        .filter(reason -> !step.test(item)),
                                Optional.of(DutyReason.OUT_OF_ORDER.at("occurredAt"))
                                        .filter(reason -> step.test(item) && on.isBefore(item.steppedOn())))
                        .flatMap(Optional::stream))
                .toList();
    }
}
