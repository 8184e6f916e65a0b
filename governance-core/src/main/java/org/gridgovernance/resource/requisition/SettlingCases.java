package org.gridgovernance.resource.requisition;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.StockEntries;
import org.gridgovernance.store.type.Ref;

/** How requisitions are given back, paid for, and settled. */
final class SettlingCases {
    private static final int MOST_COMPENSATIONS = 100;

    private SettlingCases() {}

    static List<Reason> fits(ReturnRequisitioned command, Facts facts) {
        return held(
                command,
                command.requisition(),
                facts,
                requisition -> ReturnedGoods.faults(command.lines(), requisition, facts));
    }

    static Either<Rejection, Outcome<Requisition>> giveBack(
            ReturnRequisitioned command, Facts facts, Deciding deciding) {
        Ref<Requisition> ref = Requisition.entry(command.home(), command.requisition());
        Requisition requisition = facts.the(ref);
        StockEntries entries = new StockEntries();
        Lines.forEach(
                command.lines(),
                "lines",
                (line, path) -> entries.add(
                        StockBook.stock(command.home(), command.point(), line.item(), facts),
                        ReturnedGoods.movement(line, requisition),
                        path));
        return entries.entered(
                () -> Outcome.of(ref, new RequisitionEvent.Returned(command.point(), command.lines())),
                facts,
                deciding);
    }

    static List<Reason> fits(ReturnThings command, Facts facts) {
        return held(
                command,
                command.requisition(),
                facts,
                requisition -> HeldGoods.faults(
                        requisition, command.things(), HeldThing::open, RequisitionReason.MORE_THAN_OPEN));
    }

    static Either<Rejection, Outcome<Requisition>> giveBack(ReturnThings command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Requisition.entry(command.home(), command.requisition()),
                        new RequisitionEvent.ThingsReturned(command.things()))
                .accepted();
    }

    static List<Reason> fits(CompensateRequisition command, Facts facts) {
        return held(command, command.requisition(), facts, requisition -> {
            Stream<Reason> often = requisition.compensations().size() >= MOST_COMPENSATIONS
                    ? Stream.of(RequisitionReason.TOO_MANY_COMPENSATIONS.at("requisition"))
                    : Stream.empty();
            Stream<Reason> things =
                    HeldGoods.faults(requisition, command.things(), HeldThing::open, RequisitionReason.MORE_THAN_OPEN);
            return Stream.of(often, lots(command, requisition), things).flatMap(each -> each);
        });
    }

    private static Stream<Reason> lots(CompensateRequisition command, Requisition requisition) {
        return Lines.each(
                command.lots(),
                "lots",
                (lot, at) -> HeldGoods.faults(requisition, Optional.empty(), lot.lot(), lot.quantity(), at));
    }

    static Either<Rejection, Outcome<Requisition>> compensate(
            CompensateRequisition command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Requisition.entry(command.home(), command.requisition()),
                        new RequisitionEvent.Compensated(
                                command.fen(), PlainText.tidy(command.basis()), command.lots(), command.things()))
                .accepted();
    }

    static List<Reason> fits(SettleRequisition command, Facts facts) {
        return RequisitionCases.open(command, command.requisition(), facts, requisition -> Stream.of(
                                unless(!requisition.isOpen(), RequisitionReason.STILL_OPEN.at("requisition")),
                                unless(
                                        requisition.notifiedAt().isPresent()
                                                || requisition.stage() == RequisitionStage.ORDERED,
                                        RequisitionReason.NOT_NOTIFIED.at("requisition")),
                                unless(
                                        !command.occurredAt().isBefore(requisition.steppedAt()),
                                        RequisitionReason.BEFORE_LAST_STEP.at("occurredAt")))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Reason> unless(boolean well, Reason otherwise) {
        return well ? Optional.empty() : Optional.of(otherwise);
    }

    static Either<Rejection, Outcome<Requisition>> settle(SettleRequisition command, Facts facts, Deciding deciding) {
        return Outcome.of(Requisition.entry(command.home(), command.requisition()), new RequisitionEvent.Settled())
                .accepted();
    }

    static List<Reason> fits(EraseOwner command, Facts facts) {
        return facts.find(Requisition.entry(command.home(), command.requisition())).stream()
                .filter(requisition -> requisition.stage() != RequisitionStage.SETTLED)
                .map(open -> RequisitionReason.NOT_AT_THIS_STAGE.at("requisition"))
                .toList();
    }

    static Either<Rejection, Outcome<Requisition>> erase(EraseOwner command, Facts facts, Deciding deciding) {
        Ref<Requisition> ref = Requisition.entry(command.home(), command.requisition());
        return facts.the(ref).erasedOn().isPresent()
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new RequisitionEvent.OwnerErased(PlainText.tidy(command.basis())))
                        .accepted();
    }

    /** What is against doing something to a requisition by which something was taken. */
    private static List<Reason> held(
            Command<Requisition> command,
            RequisitionId id,
            Facts facts,
            Function<Requisition, Stream<Reason>> against) {
        return RequisitionCases.open(
                        command,
                        id,
                        facts,
                        requisition -> requisition.stage() == RequisitionStage.HELD
                                ? against.apply(requisition)
                                : Stream.of(RequisitionReason.NOT_AT_THIS_STAGE.at("requisition")))
                .toList();
    }
}
