package org.gridgovernance.resource.delivery;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;

/** How an area answers what another offers or promises. */
final class OfferCases {
    private OfferCases() {}

    static List<Reason> faults(DeclineOffer command) {
        return command.because().fault(DeliveryReason.TEXT_BLANK, "because").stream()
                .toList();
    }

    static List<Reason> fits(AcceptOffer command, Facts facts) {
        return fits(command, command.allotment(), ReceiptStage.ACCEPTED, facts);
    }

    static List<Reason> fits(DeclineOffer command, Facts facts) {
        return fits(command, command.allotment(), ReceiptStage.DECLINED, facts);
    }

    private static List<Reason> fits(Command<Receipt> command, AllotmentRef named, ReceiptStage answer, Facts facts) {
        Optional<Receipt> receipt = facts.find(Receipt.entry(command.home(), named.id()));
        return facts.find(named.ref()).stream()
                .flatMap(allotment ->
                        receipt.isPresent() ? contradicted(receipt.get(), answer) : against(allotment, command, answer))
                .toList();
    }

    private static Stream<Reason> contradicted(Receipt receipt, ReceiptStage answer) {
        return receipt.stage() == answer ? Stream.empty() : Stream.of(DeliveryReason.DECIDED_ALREADY.at("allotment"));
    }

    private static Stream<Reason> against(Allotment allotment, Command<Receipt> command, ReceiptStage answer) {
        if (!allotment.to().home().equals(command.home())) {
            return Stream.of(DeliveryReason.NOT_FOR_HERE.at("allotment"));
        }
        boolean answerable = answer == ReceiptStage.DECLINED || allotment.needsAcceptance();
        if (!answerable || !allotment.stage().isPending()) {
            return Stream.of(DeliveryReason.NO_OFFER.at("allotment"));
        }
        return command.occurredAt().isBefore(allotment.promisedAt())
                ? Stream.of(DeliveryReason.BEFORE_LAST_ACT.at("occurredAt"))
                : Stream.empty();
    }

    static Either<Rejection, Outcome<Receipt>> accept(AcceptOffer command, Facts facts, Deciding deciding) {
        return answered(
                command,
                facts.the(command.allotment().ref()),
                promised -> new ReceiptEvent.Accepted(promised.named(), promised.request()),
                facts,
                deciding);
    }

    static Either<Rejection, Outcome<Receipt>> decline(DeclineOffer command, Facts facts, Deciding deciding) {
        return answered(
                command,
                facts.the(command.allotment().ref()),
                promised -> new ReceiptEvent.Declined(promised.named(), promised.request(), command.because()),
                facts,
                deciding);
    }

    private static Either<Rejection, Outcome<Receipt>> answered(
            Command<Receipt> command,
            Allotment promised,
            Function<Allotment, ReceiptEvent> answer,
            Facts facts,
            Deciding deciding) {
        Ref<Receipt> ref = Receipt.entry(command.home(), promised.id());
        if (facts.find(ref).isPresent()) {
            return Outcome.of(ref).accepted();
        }
        return promised.isLapsed(deciding.moment().recordedAt())
                ? Either.left(Rejection.of(DeliveryReason.NO_OFFER.at("allotment")))
                : Outcome.of(ref, answer.apply(promised)).accepted();
    }
}
