package org.gridgovernance.resource.handout;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.item.SupplyItemReason;
import org.gridgovernance.resource.quantity.QuantityReason;
import org.gridgovernance.store.type.Ref;

/** How commands on rations are checked and decided. */
final class RationCases {
    private static final int LONGEST = 62;
    private static final int WITHIN = 366;

    static final Validator<OpenRation> OPEN = Validator.all(
            OnTheBooks.IN_COMMUNITY,
            Validator.that(RationCases::isPlausible, HandoutReason.PERIOD_IMPLAUSIBLE.at("period")),
            Validator.that(
                    command -> command.item().reaches(command.home()), SupplyItemReason.ITEM_OUT_OF_REACH.at("item")),
            command -> command.each().faults("each").toList());

    private RationCases() {}

    private static boolean isPlausible(OpenRation command) {
        LocalDate on = Moment.day(command.occurredAt());
        Period period = command.period();
        return ChronoUnit.DAYS.between(period.first(), period.last()) < LONGEST
                && Math.abs(ChronoUnit.DAYS.between(on, period.first())) <= WITHIN;
    }

    static List<Reason> fits(OpenRation command, Facts facts) {
        Optional<SupplyItem> item = facts.find(command.item().ref());
        if (item.isEmpty()) {
            return List.of(SupplyItemReason.ITEM_UNKNOWN.at("item"));
        }
        return item.get().unit() == command.each().unit()
                ? List.of()
                : List.of(QuantityReason.UNIT_DIFFERS.at("each.unit"));
    }

    static Either<Rejection, Outcome<Ration>> open(OpenRation command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Ration.entry(command.home(), new RationId(deciding.newId())),
                        new RationEvent.Opened(
                                command.item(), command.period(), command.basis(), command.each(), command.incident()))
                .accepted();
    }

    static Either<Rejection, Outcome<Ration>> close(CloseRation command, Facts facts, Deciding deciding) {
        Ref<Ration> ref = Ration.entry(command.home(), command.ration());
        return facts.the(ref).closedAt().isPresent()
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new RationEvent.Closed()).accepted();
    }
}
