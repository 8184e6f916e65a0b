package org.gridgovernance.task.demand;

import java.time.LocalDate;
import java.util.Map;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.time.Moment;

/** What commands on demands must be like, whatever is on record. */
final class DemandChecks {
    private static final int FAR = 10;
    private static final int MOST_MINUTES = 100_000;
    private static final int MOST_VALUES = 500;
    private static final int LONGEST = 100;
    private static final long MOST = 1_000_000_000_000L;

    static final Validator<DemandFigure> DEMAND = Validator.all(
            Validator.that(DemandChecks::isPast, DemandReason.AS_OF_IMPLAUSIBLE.at("asOf")),
            Validator.that(DemandChecks::isDueSoon, DemandReason.DUE_IMPLAUSIBLE.at("due")));

    static final Validator<AnswerDemand> ANSWER = Validator.all(
            Validator.that(c -> areWell(c.values()), DemandReason.VALUES_MALFORMED.at("values")),
            Validator.that(
                    c -> c.minutes() >= 0 && c.minutes() <= MOST_MINUTES,
                    DemandReason.MINUTES_IMPLAUSIBLE.at("minutes")));

    static final Validator<RefuseDemand> REFUSE =
            c -> c.because().flatMap(text -> text.fault("because")).stream().toList();

    static final Validator<CorrectFigure> CORRECT = Validator.all(
            Validator.that(c -> areWell(c.values()), DemandReason.VALUES_MALFORMED.at("values")),
            Validator.that(c -> !c.values().isEmpty(), DemandReason.VALUES_MISSING.at("values")),
            c -> c.because().flatMap(text -> text.fault("because")).stream().toList());

    private DemandChecks() {}

    private static boolean isPast(DemandFigure command) {
        LocalDate on = Moment.day(command.occurredAt());
        return !command.asOf().isAfter(on) && !command.asOf().isBefore(on.minusYears(FAR));
    }

    private static boolean isDueSoon(DemandFigure command) {
        LocalDate on = Moment.day(command.occurredAt());
        return !command.due().isBefore(on) && !command.due().isAfter(on.plusYears(1));
    }

    private static boolean areWell(Map<String, Long> values) {
        return values.size() <= MOST_VALUES
                && values.entrySet().stream()
                        .allMatch(each -> PlainText.fits(each.getKey(), LONGEST)
                                && each.getValue() >= 0
                                && each.getValue() <= MOST);
    }
}
