package org.gridgovernance.resource.request;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;

/** What can be wrong with commands on supply requests by themselves. */
final class SupplyRequestChecks {
    private static final int MOST_PEOPLE = 10_000_000;
    private static final int COUNTY = 6;

    static final Validator<RequestGoods> ASK = Validator.all(
            command -> GoodsLine.faults(command.lines(), command.home(), "lines"),
            SupplyRequestChecks::neededBy,
            Validator.that(SupplyRequestChecks::isNear, SupplyRequestReason.ASKED_TOO_FAR.at("askedOf")),
            Validator.that(SupplyRequestChecks::isCounted, SupplyRequestReason.PEOPLE_IMPLAUSIBLE.at("people")),
            command -> command.purpose().map(text -> faults(text, "purpose")).orElse(List.of()));

    static final Validator<ApproveRequest> APPROVE = SupplyRequestChecks::lines;

    static final Validator<DeclineRequest> DECLINE = command -> faults(command.because(), "because");

    private SupplyRequestChecks() {}

    private static boolean isNear(RequestGoods command) {
        return command.askedOf()
                .map(asked -> asked.covers(command.home()) || isOneCounty(asked, command.home()))
                .orElse(true);
    }

    private static boolean isOneCounty(AreaCode one, AreaCode other) {
        String county = one.code().substring(0, COUNTY);
        return !county.endsWith("00") && other.code().startsWith(county);
    }

    private static boolean isCounted(RequestGoods command) {
        return command.people().values().stream().allMatch(many -> many > 0 && many <= MOST_PEOPLE);
    }

    private static List<Reason> neededBy(RequestGoods command) {
        LocalDate asked = Moment.day(command.occurredAt());
        boolean plausible =
                !command.neededBy().isBefore(asked) && !command.neededBy().isAfter(asked.plusYears(1));
        return plausible ? List.of() : List.of(SupplyRequestReason.NEEDED_BY_IMPLAUSIBLE.at("neededBy"));
    }

    private static List<Reason> lines(ApproveRequest command) {
        return Lines.ofItemsIfAny(command.lines(), GoodsLine::item, "lines", (line, at) -> line.quantity()
                .faultsOrNone(at + ".quantity"));
    }

    private static List<Reason> faults(PersonalText text, String path) {
        return text.fault(SupplyRequestReason.TEXT_BLANK, path).stream().toList();
    }
}
